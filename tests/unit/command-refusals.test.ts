import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { readOptions, wholeNumber } from '../../scripts/lib/options.ts'
import { refusalsOf } from '../lib/command-refusals.ts'

// One process calls them all; a busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

const root = join(import.meta.dirname, '../..')
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

/** They hand their words on to the runner of tests, or run all there is. */
const NOT_ASKED = ['test', 'test:all']

/** Every `npm run` that is a script of the house. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /\bnode (?:--\S+ )*(scripts\/\S+\.ts)$/.exec(line)?.[1]
  return file === undefined || NOT_ASKED.includes(name) ? [] : [{ name, file: join(root, file) }]
})

const REFUSED = { code: 2, printed: '' }

it('every command refuses an option that it does not know, and one without its value, in both languages', async () => {
  expect(commands.length).toBeGreaterThan(25)
  const { unknown, incomplete } = await refusalsOf(commands)
  expect(unknown.map(({ name }) => name)).toEqual(commands.map(({ name }) => name))
  for (const { name, said, ...ended } of unknown) {
    expect(ended, name).toEqual(REFUSED)
    expect(said, name).toMatch(/^There is no option --nonsense here.*\nПараметра --nonsense здесь нет.*\n$/)
  }
  expect(incomplete.length).toBeGreaterThan(20)
  for (const { name, said, ...ended } of incomplete) {
    expect(ended, name).toEqual(REFUSED)
    expect(said, name).toMatch(
      /^The value of --\S+ is missing\..*\nНе указано значение параметра --\S+\..*\n$/,
    )
  }
})

it('options are read in one place', () => {
  const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
  const readers = files.filter(
    (file) =>
      file.endsWith('.ts') && readFileSync(join(root, 'scripts', file), 'utf8').includes('parseArgs('),
  )
  expect(readers).toEqual(['lib/read-tokens.ts'])
})

it('reads what its table allows, and says in both languages what it does not', () => {
  const table = { values: ['out', 'runs'], switches: ['dry-run'], words: 1 }
  const options = readOptions(table, ['--out', 'a', '--dry-run', 'one', '--out=-b', '--runs', '7'])
  expect([options.value('out'), options.has('dry-run'), options.words]).toEqual(['-b', true, ['one']])
  expect([wholeNumber(options, 'runs', 1), wholeNumber(options, 'seed', 3)]).toEqual([7, 3])
  expect(() => wholeNumber(options, 'out', 1)).toThrow(/whole number from 0, not "-b"\.\n.*целое число от 0/)
  expect(() => wholeNumber(options, 'runs', 1, 8)).toThrow('from 8')
  for (const [args, told] of [
    [['--dry-run=yes'], /takes no value\.\nУ параметра --dry-run нет значения/],
    [['one', 'two'], /One word too many: two\nЛишнее слово: two/],
    [['--out', '--dry-run'], /value of --out is missing.*\n.*значение параметра --out/],
    [['-n'], /no option -n here\. There are: --out …, --runs …, --dry-run\./],
  ] as const)
    expect(() => readOptions(table, [...args])).toThrow(told)
  expect(() => readOptions({}, ['--x'])).toThrow('takes none')
})
