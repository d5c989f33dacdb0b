import { normaliseIncident } from '../../core/incident/schema.ts'
import { normaliseSource } from '../../core/source/schema.ts'
import {
  both,
  inventedCountry,
  inventedFacility,
  inventedMethod,
  publishParts,
  SAID,
} from '../invented-parts.ts'
import type { Published } from '../published.ts'

/** Texts that spreadsheets, markup and archives stumble over. */
export const HOSTILE = '=cmd|"/c calc"!A1\r\n<b>\u0007 _x0041_ Тоған'

const toxic = { water_hazard_class: [{ value: 3 as const, ...SAID }] }

const source = (id: string) =>
  normaliseSource(id, {
    title: HOSTILE,
    publisher: 'Somebody',
    year: '2010',
    url: ['https://a.example/x'],
    language: 'ru',
    licence: 'not-stated',
    kind: 'research',
  })

/** Five records of two countries: rated, differing, unknown, nowhere, of hostile names. */
export const inventedAtlas = (): Published =>
  publishParts({
    facilities: [
      inventedFacility('kg/clear', {
        ...toxic,
        location: [{ lat: 41.858, lon: 72.5, precision: 'site', ...SAID }],
        volume_m3: [{ value: 500_000, ...SAID }],
        mass_t: { unknown: 'undisclosed', source: 's2' },
        operator: [{ value: { en: 'Works', ru: 'Комбинат' }, ...SAID }],
        commissioned: [{ range: [1960, 1965], ...SAID }],
      }),
      inventedFacility('kg/differing', {
        ...toxic,
        volume_m3: [
          { value: 4_000_000, source: 's1', as_of: '2010', also: ['s2'] },
          { range: [1_000_000, 2_000_000], source: 's2', as_of: '2001' },
        ],
      }),
      inventedFacility(
        'kz/hostile',
        {
          name: { en: HOSTILE, ru: HOSTILE },
          aliases: ['+1', 'b'],
          status: [{ value: 'planned', ...SAID }],
        },
        HOSTILE,
      ),
      inventedFacility('kz/unknown', {}),
      inventedFacility('kz/group', { kind: 'group' }),
    ],
    sources: [source('s1'), source('s2')],
    countries: [
      inventedCountry('kg', { en: 'Kyrgyzstan', ru: 'Кыргызстан' }),
      inventedCountry('kz', both('Казахстан')),
    ],
    incidents: [
      normaliseIncident('kg/leak', {
        kind: 'accident',
        name: both('Leak'),
        country: 'KG',
        facility: 'kg/clear',
        released_m3: [{ value: 600, source: 's1', as_of: '1958' }],
      }),
    ],
    methods: [inventedMethod(['s1'])],
  })
