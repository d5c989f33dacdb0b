import type { AtlasParts } from '../core/atlas.ts'
import { assembleAtlas } from '../core/atlas.ts'
import type { Country } from '../core/country/country.ts'
import { normaliseCountry } from '../core/country/schema.ts'
import type { Facility } from '../core/facility/facility.ts'
import { normaliseFacility } from '../core/facility/normalise.ts'
import type { FacilityRecord } from '../core/facility/schema.ts'
import type { Method } from '../core/method/method.ts'
import { parseMethod } from '../core/method/parse-method.ts'
import { NO_PLACES } from '../core/places/places.ts'
import type { Published } from './published.ts'
import { publish } from './published.ts'

type CountryRecord = Parameters<typeof normaliseCountry>[1]

/** The same word in both languages. */
export const both = (text: string) => ({ en: text, ru: text })

/** What every invented claim says of its origin. */
export const SAID = { source: 's1', as_of: '2010' } as const

/** An invented facility; its country is the first part of its id, its name the id unless given. */
export function inventedFacility(id: string, facts: Partial<FacilityRecord>, ru = id): Facility {
  const country = id.slice(0, 2).toUpperCase()
  return normaliseFacility(id, { kind: 'facility', name: { en: id, ru }, country, ...facts })
}

/** An invented country; with a national total where `counted` is given. */
export function inventedCountry(
  id: string,
  name: CountryRecord['name'],
  counted?: number,
  further: Partial<CountryRecord> = {},
): Country {
  return normaliseCountry(id, {
    name,
    bbox: { west: 40, south: 30, east: 90, north: 60 },
    ...(counted !== undefined && {
      totals: [{ id: 'all', unit: 'facilities', what: both('ponds'), fact: [{ value: counted, ...SAID }] }],
    }),
    ...further,
  })
}

const row = { status: 'provisional' } as const

/** Two components, a division, one verified row of five; `sources` are the documents of the method. */
export function inventedMethod(sources: readonly string[] = []): Method {
  return parseMethod('index', {
    name: both('Index'),
    full_name: both('Index of tests'),
    status: 'provisional',
    default: true,
    sources: [...sources],
    rated_by: ['capacity', 'toxicity'],
    components: [
      {
        kind: 'log10',
        unit: 'm3',
        id: 'capacity',
        name: both('Capacity'),
        input: 'volume_m3',
        full_range: [2, 10],
        ...row,
      },
      {
        kind: 'lookup',
        id: 'toxicity',
        name: both('Toxicity'),
        input: 'water_hazard_class',
        full_range: [0, 3],
        ...row,
        rows: [
          { values: ['nwg'], score: 0, status: 'verified' },
          { values: [3], score: 3, ...row },
        ],
      },
    ],
    derivations: [
      { component: 'capacity', by: 'division', from: 'mass_t', divisor: [1, 2], unit: 't/m3', ...row },
    ],
    unrated: { kinds: ['group', 'legacy-waste', 'radioactive-waste'], statuses: ['planned'] },
  })
}

/** Publishes an atlas of these parts and nothing else, as of 21 November 2026. */
export function publishParts(parts: Partial<AtlasParts>): Published {
  return publish(
    assembleAtlas('2026-11-21', {
      facilities: [],
      sources: [],
      countries: [],
      basins: [],
      rivers: [],
      regions: [],
      operators: [],
      materials: [],
      incidents: [],
      places: NO_PLACES,
      ledger: [],
      methods: [inventedMethod()],
      ...parts,
    }),
  )
}
