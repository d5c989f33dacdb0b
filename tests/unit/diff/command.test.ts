import { execFile } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { DIFF_FIXTURES, patchedContent } from '../../lib/diff-sides.ts'

const root = join(import.meta.dirname, '../../..')
// Each command is a process of its own; a busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

const made: string[] = []
const folder = (name: string): string => {
  const path = patchedContent(name)
  made.push(path)
  return path
}
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true })
})

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const run = (args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'scripts/diff.ts'), ...args],
      { cwd: root, env: { ...process.env, ATLAS_AS_OF: '2026-11-22' } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
      },
    )
  })

const base = join(DIFF_FIXTURES, 'base')
const reviewed = (name: string, file: string) => readFileSync(join(DIFF_FIXTURES, name, file), 'utf8')

it('prints the report alone and ends with 0, changes or not', async () => {
  const head = folder('value-changed')
  expect(await run(['--base', base, '--head', head])).toEqual({
    code: 0,
    stdout: reviewed('value-changed', 'report.en.md'),
    stderr: '',
  })
  const same = await run(['--base', join(base, 'content'), '--head', base, '--format', 'json'])
  expect([same.code, same.stderr, JSON.parse(same.stdout)]).toMatchObject([
    0,
    '',
    { empty: true, schemaVersion: 1 },
  ])
})

it('writes all three forms into a folder', async () => {
  const out = mkdtempSync(join(tmpdir(), 'atlas-diff-out-'))
  made.push(out)
  const inner = join(out, 'a/b')
  const ended = await run([
    '--base',
    base,
    '--head',
    folder('renamed'),
    '--lang',
    'ru',
    '--out',
    inner,
    '--format',
    'html',
  ])
  expect([ended.code, ended.stderr]).toEqual([0, ''])
  expect(readdirSync(inner).toSorted()).toEqual(['report.html', 'report.json', 'report.md'])
  expect(readFileSync(join(inner, 'report.md'), 'utf8')).toBe(reviewed('renamed', 'report.ru.md'))
  expect(readFileSync(join(inner, 'report.json'), 'utf8')).toBe(reviewed('renamed', 'report.json'))
  expect(readFileSync(join(inner, 'report.html'), 'utf8')).toBe(ended.stdout)
})

it('says which side is refused and why, and ends with 1', async () => {
  const head = folder('renamed')
  appendFileSync(join(head, 'content/facilities/kg/alpha.yaml'), 'colour: red\n')
  const { code, stdout, stderr } = await run(['--base', base, '--head', head])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('The head side is refused')
  expect(stderr).toContain('[unknown-key]')
  expect(stderr).toMatch(/content\/facilities\/kg\/alpha\.yaml:\d+:1 error/)
})

it.each([
  [['--head', base]],
  [['--base', base, '--head', 'no-such-folder']],
  [['--base', base, '--head', base, '--format', 'pdf']],
])('refuses %j with 2', async (args) => {
  const { code, stdout, stderr } = await run(args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).not.toBe('')
})
