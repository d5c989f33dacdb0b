import { normaliseBasin } from '../../core/basin/schema.ts'
import { normaliseIncident } from '../../core/incident/schema.ts'
import { normaliseMaterial } from '../../core/material/schema.ts'
import { normaliseOperator } from '../../core/operator/schema.ts'
import { normaliseRegion } from '../../core/region/schema.ts'
import { normaliseRiver } from '../../core/river/schema.ts'
import {
  both,
  inventedCountry,
  inventedFacility as facility,
  inventedMethod,
  publishParts,
  SAID as said,
} from '../invented-parts.ts'
import type { Published } from '../published.ts'

const rated = (volume: number) => ({
  water_hazard_class: [{ value: 3 as const, ...said }],
  volume_m3: [{ value: volume, ...said }],
})

const FACILITIES = [
  facility('kg/upper', {
    ...rated(1_000_000),
    region: 'osh',
    basin: [{ value: 'creek', ...said }],
    downstream: [{ value: ['UZ', 'KZ'], ...said }],
    status: [
      { value: 'closed', ...said },
      { value: 'planned', source: 's1', as_of: '2000' },
    ],
    operator: [
      { value: 'new-owner', ...said },
      { value: 'old-owner', source: 's1', as_of: '1990' },
    ],
  }),
  facility('kg/lower', {
    ...rated(1000),
    river: [{ value: 'brook', ...said }],
    operator: [{ value: both('somebody'), ...said }],
    border_km: [{ value: 8, ...said }],
  }),
  facility('kg/dim', { basin: [{ value: 'river', ...said }], region: both('Naryn') }),
  facility('uz/plain', { material: [{ value: 'slime', ...said }] }),
]

/** A small invented atlas for the tests of the views. */
export function inventedViews(): Published {
  return publishParts({
    facilities: FACILITIES,
    countries: [
      inventedCountry('kg', both('Upland'), 24, { neighbours: ['UZ', 'CN'] }),
      inventedCountry('uz', both('Lowland'), undefined, { neighbours: ['KG'] }),
    ],
    regions: [normaliseRegion('kg/osh', { name: both('Osh'), code: 'KG-O' })],
    basins: [
      normaliseBasin('river', { name: both('River') }),
      normaliseBasin('creek', { name: both('Creek'), parent: 'river' }),
    ],
    rivers: [
      normaliseRiver('brook', { name: both('Brook'), mouth: 'stream' }),
      normaliseRiver('stream', { name: both('Stream'), basin: 'creek' }),
    ],
    materials: [
      normaliseMaterial('slime', { name: both('slime'), what: both('Slime.'), group: 'a' }),
      normaliseMaterial('dust', { name: both('dust'), what: both('Dust.'), group: 'a' }),
    ],
    operators: [
      normaliseOperator('new-owner', { name: both('New'), aliases: ['Newer'] }),
      normaliseOperator('old-owner', { name: both('Old') }),
    ],
    incidents: [
      normaliseIncident('kg/leak', {
        kind: 'accident',
        name: both('Leak'),
        country: 'KG',
        facility: 'kg/upper',
        released_m3: [
          { value: 600, ...said },
          { value: 6, source: 's2', as_of: '1959' },
        ],
      }),
      normaliseIncident('br/far', { kind: 'accident', name: both('Far'), country: 'BR' }),
    ],
    methods: [inventedMethod()],
  })
}
