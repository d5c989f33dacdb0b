import { describe, expect, it } from 'vitest'
import { normaliseIncident } from '../../core/incident/schema.ts'
import { contextOf } from '../list/context.ts'
import { both, inventedCountry, publishParts } from '../invented-parts.ts'
import { incidentData } from './chart-data.ts'
import { reachedByHalf } from './chart-words.ts'
import { incidentChart } from './charts.ts'
import { endsOf, pairs, shareOf } from './pairs.ts'

const said = { source: 's1', as_of: '1970' }
type IncidentRecord = Parameters<typeof normaliseIncident>[1]

const incident = (id: string, facts: Partial<IncidentRecord>) =>
  normaliseIncident(id, {
    kind: 'accident',
    name: both(id),
    country: id.slice(0, 2).toUpperCase(),
    ...facts,
  })
const one = (value: number) => [{ value, ...said }]

const INCIDENTS = [
  incident('cl/half', { stored_m3: one(2000), released_m3: one(1000), runout_km: one(5) }),
  incident('cl/river', { released_m3: one(10_000), runout_km: one(80) }),
  incident('cl/unstored', { released_m3: one(500) }),
  incident('kg/differ', {
    stored_m3: one(10_000),
    released_m3: [
      { value: 6000, ...said },
      { range: [50, 60], source: 's2', as_of: '1971' },
      { value: 6000, source: 's3', as_of: '1972' },
    ],
  }),
  incident('kg/none-released', { stored_m3: one(100), released_m3: one(0) }),
]
const published = publishParts({ incidents: INCIDENTS, countries: [inventedCountry('kg', both('Upland'))] })
const context = contextOf(published, 'en')
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('pairs', () => {
  it('takes incidents with both numbers alone, and none of zero', () => {
    expect(pairs(INCIDENTS, 'stored_m3', 'released_m3').map((pair) => pair.incident.id)).toEqual([
      'cl/half',
      'kg/differ',
    ])
    expect(pairs(INCIDENTS, 'released_m3', 'runout_km')).toHaveLength(2)
  })

  it('keeps every value that a source gives, each once', () => {
    const [, differ] = pairs(INCIDENTS, 'stored_m3', 'released_m3')
    expect(endsOf(differ?.y ?? [])).toEqual([50, 60, 6000])
    expect(differ?.y).toHaveLength(2)
    expect(differ && shareOf(differ)).toEqual({ lo: 0.005, hi: 0.6 })
  })
})

describe('the charts', () => {
  const released = incidentChart(context, 'released')

  it('print their numbers as a table, the largest first, conflicting ones side by side', () => {
    expect(released?.rows.map((row) => [row.id, row.y.map(plain), plain(row.share ?? '')])).toEqual([
      ['kg/differ', ['6,000 m³', '50–60 m³'], '0.5–60 %'],
      ['cl/half', ['1,000 m³'], '50 %'],
    ])
    expect(released?.regional).toEqual(new Set(['kg/differ']))
  })

  it('say in words what the numbers hold, whichever source is right', () => {
    // Least shares 50 % and 0.5 %: half of the two reach 50 %.
    expect(plain(released?.title)).toBe('Half of 2 failures let out at least 50 % of what they had stored')
    expect(released?.see.map(plain).join(' ')).toContain('3 other incidents lack one of the two numbers')
    expect(released?.see.map(plain).join(' ')).toContain('For 1 incident the sources differ')
    const runout = incidentChart(context, 'runout')
    expect(plain(runout?.title)).toBe('In half of 2 failures the tailings ran at least 80 km')
    expect(runout?.see.map(plain).join(' ')).toContain(
      '1 distance of 60 km or more counts transport by river',
    )
  })

  it('are left out where there is nothing to compare', () => {
    expect(
      incidentChart(contextOf(publishParts({ incidents: INCIDENTS.slice(0, 1) }), 'en'), 'released'),
    ).toBeNull()
  })

  it('give the same numbers as their data', () => {
    const { rows, columns } = incidentData(published, 'released')
    expect(columns).toHaveLength(9)
    expect(rows).toEqual([
      ['cl/half', 'CL', null, 2000, 2000, '2000', 1000, 1000, '1000'],
      ['kg/differ', 'KG', null, 10_000, 10_000, '10000', 50, 6000, '6000|50..60'],
    ])
  })

  it('reachedByHalf is what at least half of them reach', () => {
    expect([reachedByHalf([1, 5, 9]), reachedByHalf([9, 1, 6, 5]), reachedByHalf([])]).toEqual([5, 6, 0])
  })
})
