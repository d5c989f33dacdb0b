import { describe, expect, it } from 'vitest'
import type { FacilityRecord } from '../../../src/core/facility/schema.ts'
import { shippedMethod } from '../../lib/invented.ts'
import { normaliseRegion } from '../../../src/core/region/schema.ts'
import {
  both,
  inventedCountry,
  inventedFacility as pond,
  publishParts,
  SAID as said,
} from '../../../src/artefacts/invented-parts.ts'
import { prioritiesPage } from '../../../src/artefacts/donors/priorities-page.ts'

const methods = [shippedMethod('thi-basic-provisional')]
const holds = (volume: number): Partial<FacilityRecord> => ({
  volume_m3: [{ value: volume, ...said }],
  water_hazard_class: [{ value: 2, ...said }],
})

/** Indices 8, 7, 6, 5 and one open from 2 to 13: the worst quarter of four rated is one place. */
const ponds = [
  pond('kg/one', { ...holds(1e6), region: 'kg/osh' }),
  pond('kg/two', { ...holds(1e5), region: 'kg/osh', member_of: 'kg/group' }),
  pond('kz/three', holds(1e4)),
  pond('kz/four', holds(1e3)),
  pond('kz/open', {}),
]
const beside = [
  pond('kg/group', { kind: 'group', ...holds(1e9), region: 'kg/osh' }),
  pond('kg/lone', { kind: 'group', ...holds(1e9) }),
  pond('kz/dump', { kind: 'legacy-waste', ...holds(1e9) }),
]
const parts = {
  methods,
  countries: [
    inventedCountry('kg', both('Kyrgyz')),
    inventedCountry('kz', both('Kazakh'), 12),
    inventedCountry('tj', both('Tajik')),
  ],
  regions: [normaliseRegion('kg/osh', { name: both('Osh'), code: 'KG-O' })],
}
const page = (facilities = [...ponds, ...beside], locale: 'en' | 'ru' = 'en') =>
  prioritiesPage(publishParts({ ...parts, facilities }), locale)
/** Spaces of every kind as one. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ')
const table = (kind: string, of = page()) => of.tables.find((each) => each.kind === kind)?.rows ?? []

describe('where help is needed most', () => {
  it('counts by hand what each country holds', () => {
    const rows = table('country').map(({ name, order, facilities, worst, worstParts, open, volume }) => [
      [name.text, order, facilities, worst],
      [worstParts, open, plain(volume)],
    ])
    // Bands among all five: each rated one overlaps the open one alone, that one overlaps four.
    expect(rows).toEqual([
      [
        ['Kazakh', '1', '3', '1'],
        ['0 rated, 1 unrated; for certain: 0', '6', '11,000 m³'],
      ],
      [
        ['Kyrgyz', '1', '2', '1'],
        ['1 rated, 0 unrated; for certain: 1', '2', '1.1 million m³'],
      ],
    ])
  })

  it('names the first fact, what is missing, what stands apart and what authorities count', () => {
    const [kz, kg] = table('country')
    expect(kz?.first).toMatchObject({ part: 'capacity', facility: { href: '/en/facilities/kz/open/' } })
    expect(kz?.missing).toBe('missing: stored volume (1), water hazard class (WGK) (1)')
    expect(kz?.beside).toEqual([
      'authorities count 12, the atlas holds 3',
      'apart: 1 legacy or radioactive waste',
    ])
    expect(kg?.beside).toEqual([
      'no national total found',
      'apart: 2 groups, 1 of them without records of its ponds',
    ])
    expect(kg?.missing).toBe('')
  })

  it('keeps what has no region in a last row that has no place', () => {
    const told = table('region').map(({ name, order, facilities, about }) => [
      ...[name.text, order, facilities],
      about.length,
    ])
    expect(told).toEqual([
      ['Osh', '1', '2', 1],
      ['Region not recorded', '', '3', 0],
    ])
  })

  it('says of an area without ponds that it holds none', () => {
    const [, , tj] = table('country', page([...ponds, pond('tj/dump', { kind: 'legacy-waste' })]))
    expect(tj).toMatchObject({ facilities: '0', rated: '', openShare: '', volume: '', first: null })
    expect(tj?.worstParts).toBe('only groups, wastes or ponds without tailings on record')
  })

  it('holds the same measures with and without groups and wastes', () => {
    const measures = (of: ReturnType<typeof page>) =>
      of.tables.map(({ rows }) =>
        rows.map(({ name, facilities, rated, worst, worstParts, open, volume, first }) => [
          [name.text, facilities, rated, worst],
          [worstParts, open, volume, first?.worth.value],
        ]),
      )
    expect(measures(page())).toEqual(measures(page(ponds)))
    expect(page().whole).toBe(page(ponds).whole)
  })

  it('says the same in Russian', () => {
    const [kz] = table('country', page(undefined, 'ru'))
    expect(plain(kz?.worstParts ?? '')).toBe('оценённых — 0, неоценённых — 1; наверняка — 0')
    expect(plain(page(undefined, 'ru').measures[0]?.text ?? '')).toContain('на первых местах (их 1)')
  })
})
