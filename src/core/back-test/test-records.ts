import type { Facility } from '../facility/facility.ts'
import { normaliseFacility } from '../facility/normalise.ts'
import type { FacilityRecord } from '../facility/schema.ts'
import type { Incident } from '../incident/incident.ts'
import { normaliseIncident } from '../incident/schema.ts'
import { parseMethod } from '../method/parse-method.ts'
import { scoreAll } from '../score.ts'
import type { BackTest } from './back-test.ts'
import { backTest } from './back-test.ts'

const both = (text: string) => ({ en: text, ru: text })
const row = { status: 'provisional' } as const

/** Volume by its logarithm, class 0 to 3, class from the material: as the basic index of the atlas. */
const method = parseMethod('index', {
  name: both('Index'),
  full_name: both('Index'),
  status: 'provisional',
  default: true,
  sources: [],
  rated_by: ['capacity', 'toxicity'],
  components: [
    {
      id: 'capacity',
      kind: 'log10',
      name: both('Capacity'),
      input: 'volume_m3',
      unit: 'm3',
      full_range: [2, 10],
      ...row,
    },
    {
      id: 'toxicity',
      kind: 'lookup',
      name: both('Toxicity'),
      input: 'water_hazard_class',
      full_range: [0, 3],
      rows: [1, 2, 3].map((value) => ({ values: [value], score: value, ...row })),
      ...row,
    },
  ],
  derivations: [
    {
      component: 'toxicity',
      by: 'table',
      from: 'material',
      rows: [
        { values: ['gold'], gives: [1, 2, 3], ...row },
        { values: ['cyanide'], gives: [2, 3], ...row },
      ],
      ...row,
    },
  ],
  unrated: { kinds: ['group'], statuses: ['relocated'] },
})

/** An invented facility. */
export const pond = (id: string, facts: Partial<FacilityRecord>): Facility =>
  normaliseFacility(id, { kind: 'facility', name: both(id), country: 'KG', ...facts })
/** An invented facility of one volume and one class. */
export const rated = (id: string, volume: number, whc: 1 | 2 | 3): Facility =>
  pond(id, {
    volume_m3: [{ value: volume, source: 's1', as_of: '2020' }],
    water_hazard_class: [{ value: whc, source: 's1', as_of: '2020' }],
  })

/** Scores 11, 10, 8 and 6, each exact. */
export const LIST = [
  rated('kg/a', 1e8, 3),
  rated('kg/b', 1e7, 3),
  rated('kg/c', 1e6, 2),
  rated('kg/d', 1e5, 1),
]

type IncidentRecord = Parameters<typeof normaliseIncident>[1]

/** An accident of 16 April 1958. */
export function failure(
  id: string,
  stored: number | null,
  material: string | null,
  more: Partial<IncidentRecord> = {},
): Incident {
  const said = { source: 's1', as_of: '1958-04-16' }
  return normaliseIncident(id, {
    kind: 'accident',
    name: both(id),
    country: 'KG',
    date: [{ value: '1958-04-16', ...said }],
    ...(stored !== null && { stored_m3: [{ value: stored, ...said }] }),
    ...(material !== null && { material: [{ value: material, ...said }] }),
    ...more,
  })
}

/** The test of these incidents among these facilities. */
export function tested(incidents: readonly Incident[], facilities: readonly Facility[] = LIST): BackTest {
  return backTest(incidents, facilities, scoreAll(facilities, method, '2026-11-22'), method)
}
