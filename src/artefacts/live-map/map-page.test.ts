import { describe, expect, it } from 'vitest'
import { normaliseBasin } from '../../core/basin/schema.ts'
import { normaliseIncident } from '../../core/incident/schema.ts'
import { normaliseRiver } from '../../core/river/schema.ts'
import { both, inventedCountry, inventedFacility as facility, publishParts, SAID } from '../invented-parts.ts'
import { mapPage } from './map-page.ts'

const at = (lat: number, lon: number) => ({
  location: [{ lat, lon, precision: 'settlement' as const, ...SAID }],
})
const known = {
  volume_m3: [{ value: 4_000_000, ...SAID }],
  water_hazard_class: [{ value: 3 as const, ...SAID }],
}

const PUBLISHED = publishParts({
  facilities: [
    facility('kz/big', { ...known, ...at(50, 70), basin: [{ value: 'son', ...SAID }] }),
    facility('kz/closed', { ...at(44, 66), status: [{ value: 'closed', ...SAID }] }),
    facility('kg/nowhere', {
      water_hazard_class: [{ value: 'nwg', ...SAID }],
      river: [{ value: 'brook', ...SAID }],
      downstream: [{ value: ['KG', 'KZ'], ...SAID }],
    }),
    facility('kg/group', { kind: 'group', ...at(41, 75) }),
  ],
  countries: [
    inventedCountry('kz', both('Kazakhstan'), 24, { neighbours: ['KG'] }),
    inventedCountry('kg', both('Kyrgyzstan')),
  ],
  basins: [
    normaliseBasin('father', { name: both('Father') }),
    normaliseBasin('son', { name: both('Son'), parent: 'father' }),
  ],
  rivers: [normaliseRiver('brook', { name: both('Brook'), basin: 'father', sources: ['s1'] })],
  incidents: [
    normaliseIncident('kg/leak', { kind: 'accident', name: both('Leak'), country: 'KG', ...at(42, 74) }),
    normaliseIncident('kg/lost', { kind: 'near-miss', name: both('Lost'), country: 'KG' }),
  ],
})

const page = mapPage(PUBLISHED, 'en')
const rows = new Map([...page.located, ...page.nowhere].map((row) => [row.id, row]))
const said = (id: string) =>
  rows
    .get(id)
    ?.rank.map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
const options = (facet: string) =>
  page.facets
    .find((each) => each.facet === facet)
    ?.options.map(({ value, text, n }) => `${value}: ${text} ${String(n)}`)

describe('the list', () => {
  it('holds every record once, those without coordinates apart', () => {
    expect(page.located.map(({ id }) => id)).toEqual(['kz/big', 'kg/group', 'kz/closed'])
    expect(page.nowhere.map(({ id }) => id)).toEqual(['kg/nowhere'])
    expect(page.more).toBe('')
  })

  it('says of each where it stands, or why it has no place', () => {
    expect(said('kz/big')).toBe('group A, place 1 (possible 1)')
    expect(said('kz/closed')).toMatch(/^not rated, too little is known; could stand 1–3 among all$/)
    expect(said('kg/group')).toBe('never ranked: a group of several facilities')
  })

  it('says country, state, material and position', () => {
    expect(rows.get('kz/closed')?.details.map(({ text }) => text)).toEqual([
      'Kazakhstan',
      'closed',
      'material not known',
      'position: settlement level',
    ])
    expect(rows.get('kg/nowhere')?.details.at(-1)?.text).toBe('position unknown')
  })

  it('is cut where it would be too long, and says so', () => {
    const cut = mapPage(PUBLISHED, 'en', 2)
    expect(cut.located.length + cut.nowhere.length).toBe(2)
    expect(cut.more).toBe('This list holds the first 2 of 4 records.')
    expect(cut.lead).toContain('Of the 4 records')
  })
})

describe('the filters', () => {
  it('count a basin with its parts, by the river where no basin is stated', () => {
    expect(options('basin')).toEqual(['father: Father 2', 'son: Son 1', 'unknown: not known 2'])
  })

  it('name why a record is not rated', () => {
    expect(options('rated')?.[0]).toBe('rated: rated 1')
    expect(options('rated')?.[1]).toMatch(/^no: not rated, for any lack of evidence \d+$/)
    expect(options('rated')).toContain('kind-group: a group of several facilities 1')
    expect(options('rated')?.some((text) => text.includes('not rated: no evidence for capacity'))).toBe(true)
  })

  it('name the countries downstream, not the own one', () => {
    expect(options('transboundary')).toEqual(['kz: Kazakhstan 1', 'unknown: no country downstream named 3'])
  })

  it('name what is not known', () => {
    expect(options('unknown')).toContain('location: coordinates 1')
    expect(options('unknown')?.[0]).toMatch(/^capacity: capacity/)
  })

  it('give every code of every row an option', () => {
    for (const { facet, options: all } of page.facets)
      for (const row of rows.values())
        for (const code of row.codes[facet]) expect(all.map(({ value }) => value)).toContain(code)
  })
})

it('lists the incidents that stand on the map and counts the others', () => {
  expect(page.incidents.map(({ id, name }) => [id, name.href])).toEqual([
    ['kg/leak', '/en/incidents/kg/leak/'],
  ])
  expect(page.unplacedIncidents).toBe(1)
})
