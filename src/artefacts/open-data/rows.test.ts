import { describe, expect, it } from 'vitest'
import { facilityColumns } from './columns.ts'
import { inventedAtlas } from './invented.ts'
import { facilityRows } from './rows.ts'

const published = inventedAtlas()
const rows = facilityRows(published)
const row = (id: string) => rows.find((each) => each.id === id)

describe('rows of facilities', () => {
  it('give every number as its span, its best value and what it rests on', () => {
    expect(row('kg/clear')?.numbers.volume_m3).toEqual({
      lo: 500_000,
      best: 500_000,
      hi: 500_000,
      unit: 'm3',
      basis: 'claim',
      sources: ['s1'],
      asOf: '2010',
    })
    expect(row('kg/differing')?.numbers.volume_m3).toEqual({
      lo: 1_000_000,
      best: 4_000_000,
      hi: 4_000_000,
      unit: 'm3',
      basis: 'claims-differ',
      sources: ['s1', 's2'],
      asOf: '2010',
    })
  })

  it('never make a span of one claim a bare number', () => {
    expect(row('kg/clear')?.numbers.commissioned).toMatchObject({ lo: 1960, best: null, hi: 1965 })
  })

  it('say why a number is not there, and who says so', () => {
    const { numbers } = row('kg/clear') ?? {}
    expect(numbers?.mass_t).toMatchObject({ lo: null, hi: null, basis: 'undisclosed', sources: ['s2'] })
    expect(numbers?.area_ha).toMatchObject({ lo: null, basis: 'not-searched', sources: [], asOf: null })
  })

  it('keep the digits of the record', () => {
    expect(row('kg/clear')?.place).toMatchObject({ lat: 41.858, lon: 72.5, digits: 3, precision: 'site' })
    expect(row('kz/unknown')?.place).toBeNull()
  })

  it('name an operator that is a text, and label a word in both languages', () => {
    expect(row('kg/clear')?.codes.operator.values).toEqual([
      { code: '', name: { en: 'Works', ru: 'Комбинат' } },
    ])
    expect(row('kz/hostile')?.codes.status.values).toEqual([
      { code: 'planned', name: { en: 'planned', ru: 'планируется' } },
    ])
  })

  it('rank within the country apart from the whole', () => {
    expect(row('kg/differing')?.rank?.place).toBe(1)
    expect(row('kg/clear')?.rankInCountry).toEqual({ place: 2, best: 2, worst: 2 })
    expect(row('kz/unknown')?.rank).toBeNull()
    expect(row('kz/group')?.rankAll).toBeNull()
  })

  it('are made once for an atlas', () => {
    expect(facilityRows(published)).toBe(rows)
  })
})

describe('columns of facilities', () => {
  const columns = facilityColumns(published)

  it('have names of their own that any program takes, and words in both languages', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    for (const { name, title, description } of columns) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(title.ru, name).toMatch(/[А-Яа-я]|^[A-Z]\w+$|SHA/)
      expect(description.en.length, name).toBeGreaterThan(5)
      expect(`${title.en}${title.ru}${description.en}${description.ru}`).not.toMatch(/[{}\u00a0]/)
    }
  })

  it('never hold a number without its ends and what it rests on', () => {
    const names = new Set(columns.map(({ name }) => name))
    for (const name of names) {
      const stem = /^(.*)_best$/.exec(name)?.[1]
      if (stem === undefined || ['place', 'country_place', 'all', 'index'].includes(stem)) continue
      for (const end of ['lo', 'hi', 'basis'])
        expect(names.has(`${stem}_${end}`), `${stem}_${end}`).toBe(true)
    }
    expect([...names]).toEqual(expect.arrayContaining(['index_lo', 'index_hi', 'place_worst', 'provisional']))
  })

  it('give a value of their type for every row', () => {
    for (const { name, type, required, value } of columns)
      for (const each of rows) {
        const cell = value(each)
        if (required) expect(cell, name).not.toBeNull()
        if (cell === null) continue
        expect(typeof cell, name).toBe(type === 'integer' ? 'number' : type)
        if (type === 'integer') expect(Number.isInteger(cell), name).toBe(true)
      }
  })
})
