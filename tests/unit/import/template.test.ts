import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELD_KEYS } from '../../../src/core/facility/fields.ts'
import type { FacilityRecord } from '../../../src/core/facility/schema.ts'
import { importTable } from '../../../src/imports/import-table.ts'
import { proposeMapping } from '../../../src/imports/propose-mapping.ts'
import { planRows } from '../../../src/imports/plan.ts'
import { referencesOf } from '../../../src/imports/references.ts'
import { rowsOf } from '../../../src/imports/row.ts'
import { templateColumns } from '../../../src/imports/template/columns.ts'
import { templateRows } from '../../../src/imports/template/rows.ts'
import { facilitySheet, templateSheets } from '../../../src/imports/template/template.ts'
import { readTable } from '../../../src/tables/read-table.ts'
import { unzip } from '../../../src/tables/unzip.ts'
import { writeXlsx } from '../../../src/tables/write-xlsx.ts'
import { atlas, facility } from './facility-arbitrary.ts'

const references = referencesOf(atlas)

/** Facts without the order of claims, without what says the same twice, and without locators. */
const factsIn = (record: object): object => {
  const kept = new Map<string, unknown>(Object.entries(record))
  const bare = (claim: object) =>
    JSON.stringify(
      Object.entries(claim)
        .filter(([key]) => !['locator', 'stated'].includes(key))
        .toSorted(),
    )
  return Object.fromEntries(
    ['kind', 'name', 'country', 'settlement', 'aliases', ...FIELD_KEYS].map((key) => {
      const fact = kept.get(key)
      const isClaims = Array.isArray(fact) && key !== 'aliases'
      return [key, isClaims ? [...new Set(fact.map(bare))].toSorted() : fact]
    }),
  )
}

/** A record written into the template and imported again. */
function again(record: FacilityRecord, lang: 'en' | 'ru'): object {
  const rows = templateRows(record, 's001')
  const bytes = writeXlsx([facilitySheet(templateColumns(lang, references), rows, lang)])
  const table = readTable('template.xlsx', bytes)
  if (!table.ok) throw new Error(table.refusal.code)
  const { mapping } = proposeMapping(table.sheets, undefined)
  const read = mapping.sheets.flatMap((each) =>
    table.sheets.flatMap((sheet) => (sheet.name === each.sheet ? rowsOf(sheet, each) : [])),
  )
  const { created, proposals } = planRows({ atlas, references, mapping }, read, [])
  const doubts = proposals.flatMap(({ issues }) => issues)
  const [made] = created.values()
  if (doubts.length > 0 || !made) throw new Error(JSON.stringify(doubts))
  return made.keys
}

describe('the national inventory template', () => {
  it('reads back without loss, in both languages', () => {
    fc.assert(
      fc.property(facility, fc.constantFrom('en', 'ru'), (record, lang) => {
        expect(factsIn(again(record, lang))).toEqual(factsIn(record))
      }),
      { numRuns: 40, endOnFailure: true },
    )
  }, 60000)

  it.each(['en', 'ru'] as const)(
    'is the same bytes twice, with lists, notes and a frozen header (%s)',
    (lang) => {
      const bytes = writeXlsx(templateSheets(lang, references))
      expect(writeXlsx(templateSheets(lang, references)).equals(bytes)).toBe(true)
      const sheet = unzip(bytes).get('xl/worksheets/sheet2.xml')?.toString('utf8') ?? ''
      expect(sheet).toContain('<pane xSplit="4" ySplit="2"')
      expect(sheet).toMatch(/<dataValidation type="list"[^>]*><formula1>lists!\$A\$1:\$A\$4</)
      expect(sheet).toContain('<row r="1" hidden="1"')
      expect(unzip(bytes).get('xl/comments2.xml')?.toString('utf8')).toContain(
        lang === 'en' ? 'volume' : 'объём',
      )
      expect(unzip(bytes).get('xl/workbook.xml')?.toString('utf8')).toContain(
        'name="lists" sheetId="3" r:id="rId3" state="hidden"',
      )
    },
  )

  it('never imports its example', () => {
    const table = readTable('template.xlsx', writeXlsx(templateSheets('ru', references)))
    if (!table.ok) throw new Error(table.refusal.code)
    const { mapping, unread } = proposeMapping(table.sheets, undefined)
    expect(unread.map(({ name, why }) => [name, why])).toEqual([
      ['Как заполнять', 'no-header'],
      ['lists', 'hidden'],
    ])
    const order = {
      sheets: table.sheets,
      mapping,
      atlas,
      taken: [],
      textOf: () => '',
      ids: new Map(),
      asOf: '2026-11-22',
      lang: 'ru' as const,
    }
    const { proposals, files } = importTable(order)
    expect(proposals.map(({ verdict, skip }) => [verdict, skip])).toEqual([['skipped', 'example']])
    expect(files.size).toBe(0)
  })
})
