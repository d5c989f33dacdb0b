import { describe, expect, it } from 'vitest'
import { ORDERS } from '../../i18n/routes.ts'
import type { Order } from '../../i18n/routes.ts'
import { inventedFacility, publishParts, SAID } from '../invented-parts.ts'
import { facilityList } from './facility-list.ts'
import { inventedAtlas } from './invented.ts'

const published = inventedAtlas()
const ids = (order: Order, table: 'rated' | 'unrated' | 'excluded' = 'rated', locale = 'en') =>
  facilityList(published, order, locale).tables[table].rows.map(({ id }) => id)

describe('the list of facilities', () => {
  it('never mixes the rated, the unrated and the excluded', () => {
    for (const order of ORDERS) {
      expect(ids(order).toSorted()).toEqual(['kg/small', 'kz/big', 'kz/derived'])
      expect(ids(order, 'unrated')).toEqual(['kg/twin'])
      expect(ids(order, 'excluded').toSorted()).toEqual(['kg/group', 'kz/planned'])
    }
  })

  it('sorts by place, and by volume with derived ones among the stated', () => {
    expect(ids('rank')).toEqual(['kz/derived', 'kz/big', 'kg/small'])
    expect(ids('volume')).toEqual(['kz/derived', 'kz/big', 'kg/small'])
    expect(ids('country')).toEqual(['kz/derived', 'kz/big', 'kg/small'])
  })

  it('sorts names as readers of the language do: ё stands beside е', () => {
    expect(ids('name', 'rated', 'ru')).toEqual(['kz/big', 'kz/derived', 'kg/small'])
    expect(ids('name')).toEqual(['kg/small', 'kz/big', 'kz/derived'])
  })

  it('marks the column it is sorted by and the current order', () => {
    const { orders, tables } = facilityList(published, 'volume', 'en')
    expect(orders.filter(({ current }) => current).map(({ href }) => href)).toEqual([
      '/en/facilities/by-volume/',
    ])
    expect(tables.rated.columns.filter(({ sort }) => sort)).toEqual([
      { key: 'size', label: 'Volume or mass', sort: 'descending' },
    ])
  })

  it('gives lists without places the nearest order that says something of them', () => {
    const { unrated, excluded } = facilityList(published, 'rank', 'en').tables
    expect(unrated.columns.find(({ sort }) => sort)?.key).toBe('index')
    expect(excluded.columns.find(({ sort }) => sort)?.key).toBe('name')
    expect(excluded.caption).toContain('by name')
  })

  it('words place, band, size and what is missing', () => {
    const { rated, unrated, excluded } = facilityList(published, 'rank', 'en').tables
    const [derived, big] = rated.rows
    expect([derived?.rank?.place?.text, derived?.rank?.band.text]).toEqual(['1', '1'])
    expect(derived?.size).toEqual({
      text: '20\u00a0million\u00a0t',
      date: 'as of 2010',
      derived: '10–20\u00a0million\u00a0m³',
    })
    expect(big?.size).toEqual({
      text: '4\u00a0million\u00a0m³',
      date: 'as of 2010',
      differ: '2–4\u00a0million\u00a0m³',
    })
    expect(big?.index.range.text).toBe('9.30–9.60')
    expect(derived?.known.derived.map(({ text }) => text)).toEqual(['capacity'])
    expect(unrated.rows[0]?.missing.map(({ text }) => text)).toEqual(['capacity', 'toxicity'])
    expect(unrated.rows[0]?.anywhere).toEqual({ kind: 'all', value: '1/4', text: '1–4' })
    expect(excluded.rows.map(({ why }) => why)).toEqual([
      'a group of several facilities',
      'planned, no tailings there yet',
    ])
  })

  it('shows how to read a place on a row that might stand elsewhere, or not at all', () => {
    const volume = (value: number, as_of: string) => ({ value, source: 's1', as_of })
    const toxic = { water_hazard_class: [{ value: 3 as const, ...SAID }] }
    const open = publishParts({
      facilities: [
        inventedFacility('kz/open', { ...toxic, volume_m3: [volume(4e6, '2010'), volume(2e6, '2001')] }),
        inventedFacility('kz/between', { ...toxic, volume_m3: [volume(3e6, '2010')] }),
      ],
    })
    const { id, text } = facilityList(open, 'name', 'ru').example ?? {}
    expect([id, text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')]).toEqual([
      'kz/between',
      'Так, 2 (1–2) значит: по наилучшей оценке место 2, но возможно любое с 1 по 2.',
    ])
    expect(facilityList(published, 'rank', 'en').example).toBeNull()
  })

  it('says how many are missing and how many pairs are truly apart', () => {
    const { missing, certainty } = facilityList(published, 'rank', 'en')
    expect(missing).toBe(
      'Known to be missing: authorities count 24 facilities in Kazakhstan; the atlas holds 3 single facilities there. No national total was found for: Kyrgyzstan.',
    )
    expect(certainty).toContain('Of 3 pairs of rated facilities, the data truly tell 3 apart.')
  })
})
