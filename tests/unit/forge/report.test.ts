import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { composeReport } from '../../../scripts/pull-request/compose.ts'
import {
  cutText,
  inert,
  MAX_CHARACTERS,
  MAX_TEXT_BYTES,
  quiet,
} from '../../../scripts/pull-request/markdown.ts'
import { writeOutputs } from '../../../scripts/pull-request/outputs.ts'
import { MARK } from '../../../scripts/pull-request/post.ts'
import { markPage } from '../../../scripts/pull-request/preview.ts'
import type { LocatedIssue } from '../../../src/yaml/finding.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-report-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const issue = (found: string): LocatedIssue => ({
  code: 'number-form',
  level: 'error',
  file: 'facilities/kg/pond-1.yaml',
  path: ['volume_m3', 0, 'value'],
  params: { found },
  line: 7,
  column: 3,
})

it('tells in both languages what was refused, where and why', () => {
  const report = composeReport({ kind: 'data', refused: [], checked: [issue('0x1F')] })
  expect(report.startsWith(`${MARK}\n## What this request does\n`)).toBe(true)
  expect(report).toContain(
    'error, content/facilities/kg/pond-1.yaml:7:3: "0x1F" is not a plain decimal number.',
  )
  expect(report).toContain('<details><summary>По-русски: Что меняет этот запрос</summary>')
  expect(report).toContain('ошибка, content/facilities/kg/pond-1.yaml:7:3')
  expect(report).not.toContain('The records pass the check.')
  expect(composeReport({ kind: 'data', refused: [], checked: [] })).toContain('The records pass the check.')
})

it('makes text of a request inert', () => {
  const hostile =
    '</details>\n## Owned\n[a](https://evil.example) @kg-editors `x` <img src=x> ![i](//evil.example/i) www.evil.example'
  const report = composeReport({ kind: 'data', refused: [], checked: [issue(hostile)] })
  expect(report.match(/<\/details>/g)).toHaveLength(1)
  expect(report).not.toMatch(/^## Owned/m)
  expect(report).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(|@kg-editors|:\/\/|www\./)
  expect(inert('a_b*c')).toBe('a\\_b\\*c')
  expect(quiet('see @team, `@x`, https://a.example')).toBe(
    'see @\u200bteam, `@\u200bx`, https:\u200b//a.example',
  )
})

it('fits into a comment and into a step, whatever the comparison says', () => {
  const long = (line: string): string => `${line}\n`.repeat(20_000)
  for (const line of ['| a line of a table |', '| строка таблицы |', '€€€€€€€€€€', '🏔🏔🏔🏔']) {
    const report = composeReport({
      kind: 'data',
      refused: [],
      checked: [],
      diff: { en: long(line), ru: long(line) },
    })
    expect(report.length).toBeLessThanOrEqual(MAX_CHARACTERS)
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(MAX_TEXT_BYTES + 1000)
    expect(report).toContain('(cut here;')
    expect(report).toContain('(здесь отчёт обрезан;')
    expect(report.endsWith('</details>\n')).toBe(true)
    expect(report).not.toContain('\ufffd')
  }
  expect(cutText('one\ntwo\n', 100, 100, 'cut')).toBe('one\ntwo\n')
  expect(cutText('one\ntwo\nthree\n', 13, 100, 'cut')).toBe('one\ntwo\ncut\n')
})

it('hands values on that no text can break out of', () => {
  const file = join(folder, 'outputs')
  const text = 'a\nEOF\nnumber=1\nend-0\nkind<<x\n'
  writeOutputs(file, { kind: 'data', report: text })
  const written = readFileSync(file, 'utf8')
  const parts = [...written.matchAll(/^(\w+)<<(end-[0-9a-f-]{36})\n([\s\S]*?)\n\2$/gm)]
  expect(parts.map(([, name, , value]) => [name, value])).toEqual([
    ['kind', 'data'],
    ['report', text],
  ])
  expect(new Set(parts.map(([, , end]) => end)).size).toBe(2)
})

it('marks a page of a preview in its own language, for people and for search engines', () => {
  const page = (lang: string) =>
    `<!doctype html><html lang="${lang}"><head><meta http-equiv="content-security-policy" content="x"><meta name="robots" content="index"></head><body><main class="page" id="content"><h1>A</h1></main></body></html>`
  const en = markPage(page('en'), '7')
  expect(en).toContain('<head><meta http-equiv="content-security-policy"')
  expect(en).toContain('<meta name="robots" content="noindex, nofollow"></head>')
  expect(en).not.toContain('content="index"')
  expect(en).toContain('id="content"><p class="caveat" id="preview">Preview of request 7:')
  expect(markPage(page('ru'), '7')).toContain('Предпросмотр запроса 7:')
})
