import { describe, expect, it } from 'vitest'
import type { FacilityRecord } from '../../core/facility/schema.ts'
import { normaliseSeismic } from '../../core/seismic/schema.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { facilityPage } from '../facility/facility-page.ts'
import { contextOf } from '../list/context.ts'
import { both, inventedCountry, inventedFacility, publishParts, SAID } from '../invented-parts.ts'
import { HAZARD_IDS } from './hazards.ts'
import { natechPage } from './natech-page.ts'
import { natechProfile } from './profile.ts'

const at = (lat: number): Pick<FacilityRecord, 'location'> => ({
  location: [{ lat, lon: 75, precision: 'site', ...SAID }],
})
const rated = {
  volume_m3: [{ value: 1_000_000, ...SAID }],
  water_hazard_class: [{ value: 3 as const, ...SAID }],
}

const value = (id: string, lat: number | null, scale: 'msk-64' | 'pga-g', number: number) => ({
  id,
  place: both(id),
  holds_for: 'town' as const,
  ...(lat !== null && { at: { lat, lon: 75 } }),
  scale,
  basis: 'probabilistic' as const,
  return_period_years: 475,
  what: both('shaking'),
  fact: [{ value: number, source: `from-${id}`, as_of: '2015' }],
})

const FACILITIES = [
  inventedFacility('kg/near', { ...at(43), ...rated, landslide: [{ value: 'possible', ...SAID }] }),
  inventedFacility('kg/nearer', { ...at(43.4), landslide: [{ value: 'documented', ...SAID }] }),
  inventedFacility('kg/far', at(50)),
  inventedFacility('kg/nowhere', {
    landslide: [
      { value: 'none-known', ...SAID },
      { value: 'documented', source: 's2', as_of: '1990' },
    ],
    pga_g: [{ value: 0.3, ...SAID }],
  }),
  inventedFacility('kg/group', { kind: 'group', mudflow: [{ value: 'documented', ...SAID }] }),
]
const COUNTRIES = [inventedCountry('kg', both('Upland'), 24)]
const SEISMIC = normaliseSeismic({
  values: [
    value('low', 43.5, 'msk-64', 7),
    value('high', 44, 'msk-64', 9),
    value('ground', 43.6, 'pga-g', 0.2),
  ],
})

const published = publishParts({ facilities: FACILITIES, countries: COUNTRIES, seismic: SEISMIC })
const located = { ...published, lineOf: () => 7 }
const page = natechPage(located, 'en')
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

function profile(id: string) {
  const facility = published.atlas.facilities.find((each) => each.id === id)
  if (!facility) throw new Error(id)
  return natechProfile(contextOf(published, 'en'), facility).map(({ text, sources }) => [
    plain(text),
    sources,
  ])
}

describe('the profile of a facility', () => {
  it('gives regional values as such, with place, distance, scale, return period and source', () => {
    expect(profile('kg/near')).toEqual([
      [
        'Regional value, not of this site: low, about 56 km away: intensity 7 (MSK-64), once in 475 years (10 % in 50 years).',
        ['from-low'],
      ],
      [
        'Regional value, not of this site: ground, about 67 km away: peak ground acceleration 0.2 g, once in 475 years (10 % in 50 years).',
        ['from-ground'],
      ],
      ['No public evidence found: earthquake, flood, mudflow, extreme rain, frost.', []],
    ])
  })

  it('says where no regional value lies near, or the place is unknown', () => {
    expect(profile('kg/far')[0]).toEqual(['No regional earthquake value within 150 km has been read.', []])
    expect(profile('kg/nowhere')[0]?.[0]).toContain('No regional earthquake value')
  })

  it('stands on every page, in both languages, and names its documents there', () => {
    for (const locale of LOCALES)
      for (const { id } of FACILITIES) {
        const model = facilityPage(located, id, locale)
        const natech = model.groups.find((group) => group.id === 'natech')
        expect(natech?.beside.length, `${locale} ${id}`).toBeGreaterThan(0)
      }
  })

  it('never enters a score: the ranking is the same with and without regional values', () => {
    const without = publishParts({ facilities: FACILITIES, countries: COUNTRIES })
    expect(published.main.ranked).toEqual(without.main.ranked)
    expect(published.atlas.facilities).toEqual(without.atlas.facilities)
  })
})

describe('the page of natural hazards', () => {
  it('puts what is documented before what is possible; where sources differ, by the worse word', () => {
    const landslides = page.sites.filter(({ hazard }) => hazard === 'landslide')
    expect(landslides.map(({ facility }) => facility.text)).toEqual(['kg/nearer', 'kg/nowhere', 'kg/near'])
    expect(landslides[1]?.said.map(({ values, sources }) => [values[0]?.text, sources])).toEqual([
      ['none known', ['s1']],
      ['documented', ['s2']],
    ])
  })

  it('counts what is unknown over single facilities alone, and adds up', () => {
    const [own, total] = page.unknown
    expect(own?.all).toBe(4)
    expect(own?.unknown).toEqual({ earthquake: 3, flood: 4, landslide: 1, mudflow: 4, rain: 4, frost: 4 })
    expect(total?.unknown).toEqual(own?.unknown)
    expect(HAZARD_IDS).toEqual(Object.keys(own?.unknown ?? {}))
    expect(page.sites.find(({ hazard }) => hazard === 'mudflow')?.kind).toBe('group of facilities')
  })

  it('ranks facilities by the nearest town within one scale, and says how many are left', () => {
    expect(
      page.near.map(({ title, rows }) => [plain(title), rows.map(({ facility }) => facility.text)]),
    ).toEqual([
      ['Intensity, MSK-64: once in 475 years (10 % in 50 years)', ['kg/nearer', 'kg/near']],
      ['Peak ground acceleration, g: once in 475 years (10 % in 50 years)', ['kg/nearer', 'kg/near']],
    ])
    // The town of intensity 7 is the nearest of both; the higher one further off is not taken.
    expect(page.near[0]?.rows.map(({ value: said, distance }) => [said, plain(distance)])).toEqual([
      ['7', 'about 11 km'],
      ['7', 'about 56 km'],
    ])
    expect(plain(page.nearLeft ?? '')).toContain('3 facilities')
  })

  it('lists every value in a table of its scale, the highest first', () => {
    expect(page.values.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['high', 'low'], ['ground']])
    expect(page.values[0]?.rows[0]?.claims[0]?.sources).toEqual(['from-high'])
    expect(page.values[0]?.rows[0]?.claims[0]?.line.href).toContain('content/seismic.yaml#L7')
  })

  it('has nothing to say of an atlas without values', () => {
    const bare = natechPage({ ...publishParts({ countries: COUNTRIES }), lineOf: () => 1 }, 'ru')
    expect([bare.sites, bare.near, bare.values, bare.nearLeft]).toEqual([[], [], [], null])
  })
})
