import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { cell } from '../../scripts/lib/score-csv.ts'
import { HOSTILE_FOLDER } from '../../scripts/fuzz/hostile-table.ts'
import { csvOf } from '../../src/artefacts/charts/data/csv.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'

/** Texts that are dangerous elsewhere and plain here: accepted as they are, and never more than text. */
const texts = z
  .array(z.strictObject({ text: z.string(), threat: z.string() }))
  .parse(JSON.parse(readFileSync(join(HOSTILE_FOLDER, 'inert.json'), 'utf8')))
  .map(({ text }) => text)

it('are accepted, and read back letter for letter', async () => {
  const notes = stringify({ notes: texts.map((en) => ({ en, ru: 'да' })) })
  const content = tempContent({
    ...CLEAN,
    'facilities/kg/pond-1.yaml': `${CLEAN['facilities/kg/pond-1.yaml'] ?? ''}${notes}`,
  })
  const loaded = await loadAtlas({ content, asOf: '2026-11-22' })
  removeContent(content)
  if (!loaded.ok)
    expect.fail(loaded.report.issues.map(({ code, line }) => `${code} ${String(line)}`).join(', '))
  const pond = loaded.atlas.facilities.find(({ id }) => id === 'kg/pond-1')
  expect(pond?.notes.map(({ en }) => en)).toEqual(texts)
})

/** What a spreadsheet takes for a formula: one of its signs, also in the wide form, also behind blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/u

it('are never formulas in a table of a chart, and lose nothing but the mark before them', () => {
  const csv = csvOf({
    columns: [{ name: 'text' }, { name: 'longitude' }],
    rows: texts.map((text) => [text, -5.5]),
  } as unknown as Parameters<typeof csvOf>[0])
  const rows: readonly (readonly string[])[] = parseCsv(csv, { relax_column_count: false })
  expect(rows.slice(1).map(([text]) => text)).toEqual(
    texts.map((text) => (FORMULA.test(text) ? `'${text}` : text)),
  )
  expect(rows.slice(1).every(([, number]) => number === '-5.5')).toBe(true)
})

it('are never formulas in the table of scores', () => {
  for (const text of texts) {
    const [[read = ''] = []]: string[][] = parseCsv(`${cell(text)}\n`)
    expect(FORMULA.test(read), text).toBe(false)
    expect([text, `'${text}`]).toContain(read)
  }
})
