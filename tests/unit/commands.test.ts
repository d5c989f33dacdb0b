import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { editorSchemas } from '../../src/core/json-schema.ts'
import { editorSettings } from '../../scripts/lib/editor-settings.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'
import type { Files } from './temp-content.ts'

const root = join(import.meta.dirname, '../..')
// Each command is a process of its own; a busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

const made: string[] = []

afterAll(() => {
  for (const content of made) removeContent(content)
})

const folder = (files: Files = {}): string => {
  const content = tempContent({ ...CLEAN, ...files })
  made.push(content)
  return content
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a script as `npm run` does; `input` is piped to it. */
const run = (
  script: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'scripts', script), ...args],
      { cwd: root, env: { ...process.env, ATLAS_AS_OF: '2026-11-22', ...env } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
      },
    )
    child.stdin?.end(input)
  })

const BAD =
  'kind: facility\nname: { en: Bad pond, ru: Плохой пруд }\ncountry: KG\nvolume_m3:\n  - { value: 41,5, source: s001, as_of: "2007" }\n'

describe('check', () => {
  it('passes a clean folder with 0', async () => {
    expect(await run('check.ts', ['--content', folder()])).toEqual({
      code: 0,
      stdout: '6 files: 0 errors, 0 warnings\n',
      stderr: '',
    })
  })

  it('prints the contract as JSON with 1', async () => {
    const content = folder({
      'facilities/kg/bad.yaml': 'kind: facility\nname: { en: Bad, ru: Плохой }\ncountri: KG\n',
    })
    const { code, stdout, stderr } = await run('check.ts', ['--content', content, '--format', 'json'])
    expect([code, stderr]).toEqual([1, ''])
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      records: { basins: 1, countries: 1, facilities: 3, materials: 1, methods: 0, sources: 1 },
      issues: [
        {
          code: 'missing-key',
          level: 'error',
          file: 'content/facilities/kg/bad.yaml',
          line: 1,
          column: 1,
          path: '',
          message: 'The key "country" is missing.',
          hint: 'Add it here.',
          help: 'https://open-tmf-atlas.example/en/guide/problems/missing-key/',
        },
        {
          code: 'unknown-key',
          level: 'error',
          file: 'content/facilities/kg/bad.yaml',
          line: 3,
          column: 1,
          path: 'countri',
          message: 'There is no key "countri" here.',
          hint: expect.stringMatching(/^Did you mean "country"\? Known keys: kind, name, /),
          help: 'https://open-tmf-atlas.example/en/guide/problems/unknown-key/',
        },
      ],
    })
  })

  it('speaks Russian, with frame and hint', async () => {
    const content = folder({ 'facilities/kg/bad.yaml': BAD.replace('value: 41,5', 'value: "41,5"') })
    const { code, stdout } = await run('check.ts', ['--content', content, '--lang', 'ru'])
    expect(code).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "content/facilities/kg/bad.yaml:5:14 ошибка: В числе 41,5 стоит десятичная запятая. [decimal-comma]
            - { value: "41,5", source: s001, as_of: "2007" }
                       ^
          Напишите его с точкой: 41.5.
          https://open-tmf-atlas.example/ru/guide/problems/decimal-comma/

      7 файлов: 1 ошибка, 0 предупреждений
      "
    `)
  })

  it('prints annotations for GitHub', async () => {
    const content = folder({ 'facilities/kg/bad.yaml': BAD.replace('value: 41,5', 'value: plenty') })
    const { stdout } = await run('check.ts', ['--content', content, '--format', 'github'])
    expect(stdout).toMatchInlineSnapshot(`
      "::error file=content/facilities/kg/bad.yaml,line=5,col=14,title=expected-number::A number was expected here, not plenty.%0AWrite digits, with a point for decimals: 110500 or 41.28222.%0Ahttps://open-tmf-atlas.example/en/guide/problems/expected-number/
      "
    `)
  })

  it.each([
    [['--bogus']],
    [['--format', 'xml']],
    [['word']],
    [['--content', 'no-such-folder']],
    [['--as-of', '2026-02-30']],
  ])('exits 2 for %j and keeps standard output clean', async (args) => {
    const { code, stdout, stderr } = await run('check.ts', args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).not.toBe('')
  })
})

describe('fix', () => {
  it('writes canonical form, once, and leaves what is broken', async () => {
    const text =
      '# Head.\ncountry: KG\nname: { ru: Пруд, en: Pond }\nkind: facility # why\nstatus:\n  - { as_of: 2001, value: active, source: s001 }\n  - { as_of: 2007, value: closed, source: s001 }\n'
    const broken = 'kind: &a facility\n'
    const content = folder({ 'facilities/kg/pond-2.yaml': text, 'facilities/kg/broken.yaml': broken })
    const first = await run('fix.ts', ['--content', content])
    expect(first.code).toBe(1)
    expect(first.stdout).toContain('facilities/kg/pond-2.yaml\n')
    expect(first.stderr).toContain('yaml-anchor')
    expect(readFileSync(join(content, 'facilities/kg/broken.yaml'), 'utf8')).toBe(broken)
    expect(readFileSync(join(content, 'facilities/kg/pond-2.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "# Head.
      kind: facility # why
      name: { en: Pond, ru: Пруд }
      country: KG
      status:
        - { value: closed, source: s001, as_of: "2007" }
        - { value: active, source: s001, as_of: "2001" }
      "
    `)
    expect((await run('fix.ts', ['--content', content])).stdout).toBe('')
  })
})

describe('new', () => {
  const answers = 'KG\nNew pond\nНовый пруд\n\n\ns001\n2013\nclosed\ngold-tailings\n120000\n'

  it('writes a valid record and never overwrites one', async () => {
    const content = folder()
    const first = await run('new.ts', ['facility', '--content', content], answers)
    const path = join(content, 'facilities/kg/new-pond.yaml')
    expect(first).toMatchObject({ code: 0, stdout: `${path}\n` })
    expect((await run('check.ts', ['--content', content])).stdout).toBe('7 files: 0 errors, 0 warnings\n')
    writeFileSync(path, `${readFileSync(path, 'utf8')}# mine\n`)
    expect((await run('new.ts', ['facility', '--content', content], answers)).code).toBe(1)
    expect(readFileSync(path, 'utf8')).toMatch(/# mine\n$/)
  })

  it.each(['Kyrgyzstan\n', 'KG\n<b>\n', 'KG\nA\nБ\n\n\ns404\n', ''])(
    'fails on the piped answers %j',
    async (input) => {
      expect((await run('new.ts', ['facility', '--content', folder()], input)).code).toBe(1)
    },
  )

  it('asks what is new', async () => {
    expect((await run('new.ts', [])).code).toBe(2)
  })
})

describe('schemas', () => {
  it.each(editorSchemas())('$file is what `npm run schema` writes', ({ file, text }) => {
    expect(readFileSync(join(root, 'schemas', file), 'utf8')).toBe(text)
  })

  it('are bound to their records in VS Code', () => {
    expect(readFileSync(join(root, '.vscode/settings.json'), 'utf8')).toBe(editorSettings())
  })
})
