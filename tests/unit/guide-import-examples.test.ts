import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importExamples } from '../../src/artefacts/guide/examples/table.ts'
import { SAMPLE_FOLDER } from '../../src/artefacts/guide/samples/index.ts'
import { importTable } from '../../src/imports/import-table.ts'
import { proposeMapping } from '../../src/imports/propose-mapping.ts'
import { idsOf } from '../../src/records/inventory.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { readContent } from '../../src/records/read-content.ts'
import { readTable } from '../../src/tables/read-table.ts'
import { removeContent, tempContent } from './temp-content.ts'

const asOf = '2026-11-22'
const [source = ''] = Object.keys(SAMPLE_FOLDER).flatMap(
  (file) => /^sources\/(.+)\.yaml$/.exec(file)?.[1] ?? [],
)

/** Those that show a table; the others tell of a file or of a call in words. */
const tables = Object.entries(importExamples).filter(
  ([, { bad }]) => bad.includes(';') && !/^npm|KOI8/.test(bad),
)

describe('the examples of tables in the guide', async () => {
  const content = tempContent(SAMPLE_FOLDER)
  afterAll(() => {
    removeContent(content)
  })
  const loaded = await loadAtlas({ content, asOf })
  if (!loaded.ok) throw new Error('the samples of the guide are not valid')
  const { atlas } = loaded

  /** Codes of what `npm run import` does not understand, with the row of each. */
  function said(text: string): readonly string[] {
    const table = readTable('inventory.csv', new TextEncoder().encode(text))
    if (!table.ok) return [`${table.refusal.code} ${String(table.refusal.row)}`]
    const { mapping, issues } = proposeMapping(table.sheets, undefined)
    const result = importTable({
      sheets: table.sheets,
      mapping,
      atlas,
      textOf: (id) => readFileSync(join(content, 'facilities', `${id}.yaml`), 'utf8'),
      ids: idsOf(readContent(content)),
      asOf,
      lang: 'en',
      source,
      valuesAsOf: '2013',
      taken: [],
    })
    return [...issues, ...result.issues].map(({ code, row }) => `${code} ${String(row)}`)
  }

  it('are most of them', () => {
    expect(tables.length).toBeGreaterThan(18)
  })

  it.each(tables)(
    '%s: the bad one says so where it is marked, the good one nothing',
    (code, { bad, good, line }) => {
      const rows = said(bad).filter((each) => each.startsWith(`${code} `))
      expect(rows.length).toBeGreaterThan(0)
      expect([`${code} ${String(line)}`, `${code} 0`]).toContain(rows[0])
      expect(said(good)).toEqual([])
    },
  )
})
