import { normaliseIncident } from '../../core/incident/schema.ts'
import { normaliseSource } from '../../core/source/schema.ts'
import {
  both,
  inventedCountry,
  inventedFacility as facility,
  inventedMethod,
  publishParts,
  SAID as said,
} from '../invented-parts.ts'
import type { Published } from '../published.ts'

const toxic = { water_hazard_class: [{ value: 3 as const, ...said }] }

const FACILITIES = [
  facility(
    'kz/big',
    {
      ...toxic,
      volume_m3: [
        { value: 4_000_000, source: 's1', as_of: '2010' },
        { value: 2_000_000, source: 's2', also: ['s1'], as_of: '2001' },
      ],
    },
    'Ёлка',
  ),
  facility('kz/derived', { ...toxic, mass_t: [{ value: 20_000_000, ...said }] }, 'Ель'),
  facility('kz/planned', { ...toxic, status: [{ value: 'planned', ...said }] }, 'Ясень'),
  facility(
    'kg/small',
    {
      water_hazard_class: [{ value: 'nwg', ...said }],
      volume_m3: [{ value: 1000, ...said }],
      downstream: [{ value: ['KZ', 'RU'], ...said }],
      border_km: [{ value: 25, ...said }],
    },
    'Жук',
  ),
  facility(
    'kg/twin',
    {
      mass_t: { unknown: 'undisclosed', source: 's2' },
      downstream: [{ value: ['KZ', 'RU'], ...said }],
      border_km: [{ value: 25, ...said }],
    },
    'Аист',
  ),
  facility('kg/group', { kind: 'group' }, 'Бор'),
]

const source = (id: string, url: string) =>
  normaliseSource(id, {
    title: `Title of ${id}`,
    publisher: 'Somebody',
    year: '2010',
    url: [url],
    language: 'ru',
    licence: 'not-stated',
    kind: 'research',
  })

const COUNTRIES = [
  inventedCountry('kz', { en: 'Kazakhstan', ru: 'Казахстан' }, 24, { neighbours: ['KG', 'RU'] }),
  inventedCountry('kg', { en: 'Kyrgyzstan', ru: 'Кыргызстан' }),
]

const INCIDENTS = [
  normaliseIncident('kg/leak', {
    kind: 'accident',
    name: both('Leak'),
    country: 'KG',
    facility: 'kg/small',
    released_m3: [
      { value: 600, source: 's1', as_of: '1958' },
      { value: 6, source: 's2', as_of: '1959' },
    ],
  }),
]

/** A small invented atlas for the tests of the lists: three rated records, one unknown, two excluded. */
export function inventedAtlas(): Published {
  return publishParts({
    facilities: FACILITIES,
    sources: [
      source('s1', 'https://a.example/x'),
      source('s2', 'javascript:alert(1)'),
      source('s3', 'https://b.example'),
    ],
    countries: COUNTRIES,
    incidents: INCIDENTS,
    methods: [inventedMethod(['s1'])],
  })
}
