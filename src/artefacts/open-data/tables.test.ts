import { describe, expect, it } from 'vitest'
import { FIELD_KEYS } from '../../core/facility/fields.ts'
import { inventedAtlas } from './invented.ts'
import { dataScopes } from './scopes.ts'
import type { OpenTable } from './table.ts'
import { openTables } from './tables.ts'

const published = inventedAtlas()

const rowsOf = (table: OpenTable) =>
  Array.from({ length: table.size }, (_, row) =>
    Object.fromEntries(table.columns.map(({ name }, column) => [name, table.cell(row, column)])),
  )

describe('tables of open data', () => {
  it('hold every claim and every stated absence of every record, nothing lost', () => {
    const rows = rowsOf(openTables(published, { kind: 'atlas' }).tables.claims)
    for (const { id, facts } of published.atlas.facilities)
      for (const key of FIELD_KEYS) {
        const own = rows.filter(({ record, fact }) => record === `facilities/${id}` && fact === key)
        const fact = facts[key]
        if ('unknown' in fact) {
          const said = fact.unknown !== 'not-searched'
          expect(own.map(({ unknown, source }) => [unknown, source])).toEqual(
            said ? [[fact.unknown, fact.source]] : [],
          )
          continue
        }
        expect(own.map(({ value }) => JSON.parse(String(value)))).toEqual(fact.map(({ value }) => value))
        expect(own.map(({ source, as_of, also }) => [source, as_of, also])).toEqual(
          fact.map(({ source, asOf, also }) => [source, asOf, also?.join('|') ?? null]),
        )
        expect(own.map(({ number }) => number)).toEqual(fact.map((_, index) => index + 1))
      }
  })

  it('say which claim decides, and print values as pages do', () => {
    const rows = rowsOf(openTables(published, { kind: 'atlas' }).tables.claims)
    const own = rows.filter(
      ({ record, fact }) => record === 'facilities/kg/differing' && fact === 'volume_m3',
    )
    expect(own.map(({ decides, value_ru, unit }) => [decides, value_ru, unit])).toEqual([
      [true, '4 000 000 м³', 'm3'],
      [false, '1 000 000–2 000 000 м³', 'm3'],
    ])
  })

  it('are cut to a country: its records, its incidents, the documents they name', () => {
    const { tables } = openTables(published, { kind: 'country', id: 'kg' })
    expect(rowsOf(tables.facilities).map(({ id }) => id)).toEqual(['kg/clear', 'kg/differing'])
    expect(rowsOf(tables.incidents).map(({ id, released_m3_best }) => [id, released_m3_best])).toEqual([
      ['kg/leak', 600],
    ])
    expect(rowsOf(tables.sources).map(({ id }) => id)).toEqual(['s1', 's2'])
    expect(openTables(published, { kind: 'country', id: 'kz' }).tables.incidents.size).toBe(0)
  })

  it('are made for the atlas and for every country with a record', () => {
    expect(dataScopes(published)).toEqual([
      { kind: 'atlas', records: 5 },
      { kind: 'country', id: 'kg', records: 2 },
      { kind: 'country', id: 'kz', records: 3 },
    ])
  })
})
