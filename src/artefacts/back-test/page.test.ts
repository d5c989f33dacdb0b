import { describe, expect, it } from 'vitest'
import { normaliseIncident } from '../../core/incident/schema.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { csvOf } from '../charts/data/csv.ts'
import { both, inventedCountry, inventedFacility, publishParts, SAID } from '../invented-parts.ts'
import { backTestData } from './data.ts'
import { backTestPage } from './page.ts'

const rated = (id: string, volume: number) =>
  inventedFacility(id, {
    volume_m3: [{ value: volume, ...SAID }],
    water_hazard_class: [{ value: 3 as const, ...SAID }],
  })
const said = { source: 's1', as_of: '1965' }
const failure = (id: string, stored: number | null, kind: 'accident' | 'near-miss' = 'accident') =>
  normaliseIncident(id, {
    kind,
    name: both(id),
    country: 'CL',
    date: [{ value: '1965', ...said }],
    ...(stored !== null && { stored_m3: [{ value: stored, ...said }] }),
  })

// Scores 9, 8 and 5. A failure without a class spans three: 1e9 is 9-12, 1000 is 3-6.
const published = publishParts({
  facilities: [rated('kg/a', 1e6), rated('kg/b', 1e5), rated('kg/c', 100)],
  countries: [inventedCountry('kg', both('Upland'), 24)],
  incidents: [
    failure('cl/big', 1e9),
    failure('cl/small', 1000),
    failure('cl/pipe', null),
    failure('cl/near', 5, 'near-miss'),
  ],
})
const page = backTestPage(published, 'en')

describe('the page of the back-test', () => {
  it('prints the counts of its own table', () => {
    const count = (verdict: string) => page.rows.filter((row) => row.byPlace === verdict).length
    expect(page.rows.map(({ id, rank, sure }) => [id, rank.best, rank.worst, sure])).toEqual([
      ['cl/big', 1, 2, 'sure hit'],
      ['cl/small', 3, 4, 'sure miss'],
    ])
    expect(page.result).toEqual([
      `Of 0 failures with a place: hits ${String(count('hit'))}, misses ${String(count('miss'))}.`,
      `${String(count('open'))} stay open: what was stored is not known.`,
      'By the whole bands of all 2 cases: sure hits 1, sure misses 1, open 0.',
    ])
  })

  it('states the criterion with the length of the list it is for', () => {
    expect(page.criterion[0]).toContain('a list of 4')
    expect(page.criterion[0]).toContain('place 2 or higher')
  })

  it('names every incident that is no case, and why', () => {
    expect(page.untested.map(({ why, links }) => [why, links.map(({ text }) => text)])).toEqual([
      ['near-miss', ['cl/near']],
      ['no-stored-volume', ['cl/pipe']],
    ])
  })

  it.each(LOCALES)('says the limits in %s', (locale) => {
    const { limits, missing, method } = backTestPage(published, locale)
    expect(limits).toHaveLength(9)
    expect(new Set(limits).size).toBe(9)
    expect(missing).not.toBe('')
    expect(method).toBe(published.main.method.id)
  })

  it('gives the same verdicts as its data', () => {
    const { rows } = backTestData(published)
    expect(rows.map(([id, , , , , best, worst, of]) => [id, best, worst, of])).toEqual([
      ['cl/big', 1, 2, 4],
      ['cl/small', 3, 4, 4],
      ['cl/near', null, null, null],
      ['cl/pipe', null, null, null],
    ])
    expect(csvOf(backTestData(published)).split('\r\n')[3]).toBe('"cl/near",,,,,,,,,,"near-miss"')
  })
})
