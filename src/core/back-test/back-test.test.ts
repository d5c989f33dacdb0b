import { describe, expect, it } from 'vitest'
import { claimsOf } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { Incident } from '../incident/incident.ts'
import { lastUpper } from './back-test.ts'
import { failure, rated, tested } from './test-records.ts'

describe('backTest', () => {
  // By hand: gold 1e6 is 7-9, best 8, behind 11 and 10, beside 8; its band is 3-4 of 5.
  // Cyanide 1e8 is 10-11, best 10.5, behind 11; its band is 1-3. Cyanide 1e10 is 12-13, alone on top.
  // 1e9 of nobody knows what is 9-12 without a best; its band is 1-3.
  it.each([
    [1e6, 'gold', 3, 3, 4, 'miss', 'miss'],
    [1e8, 'cyanide', 2, 1, 3, 'hit', 'open'],
    [1e10, 'cyanide', 1, 1, 1, 'hit', 'hit'],
    [1e9, null, null, 1, 3, 'open', 'open'],
  ] as const)('places %d m3 of %s at %s', (stored, material, place, best, worst, byPlace, byBand) => {
    const [found] = tested([failure('kg/x', stored, material)]).cases
    expect(found).toMatchObject({ rank: { place, best, worst }, of: 5, byPlace, byBand })
  })

  it('puts the middle of an odd list below the upper half', () => {
    expect([lastUpper(4), lastUpper(5)]).toEqual([2, 2])
  })

  it('leaves out what failed from the list it is placed in', () => {
    const [found] = tested([failure('kg/x', 1e8, 'cyanide', { facility: 'kg/a' })]).cases
    expect(found).toMatchObject({ of: 4, rank: { place: 1, best: 1, worst: 2 } })
  })

  it('says why an incident is no case, and loses none', () => {
    const { cases, untested } = tested([
      failure('kg/tested', 1e6, 'gold'),
      failure('kg/near', 1e6, 'gold', { kind: 'near-miss' }),
      failure('kg/undated', 1e6, 'gold', { date: { unknown: 'not-searched' } }),
      failure('kg/truck', null, 'gold'),
    ])
    expect(cases.map(({ incident }) => incident.id)).toEqual(['kg/tested'])
    expect(untested.map(({ incident, why }) => [incident.id, why])).toEqual([
      ['kg/near', 'near-miss'],
      ['kg/undated', 'no-date'],
      ['kg/truck', 'no-stored-volume'],
    ])
  })

  it('takes no volume of the facility for one that the incident does not state', () => {
    const known = rated('kg/a', 1e8, 3)
    const dated = { ...known, facts: { ...known.facts, volume_m3: claimsAt(known, '1950') } }
    expect(tested([failure('kg/x', null, 'gold', { facility: 'kg/a' })], [dated]).untested).toHaveLength(1)
  })

  it('never depends on the order of the incidents', () => {
    const all = [1e6, 1e8, 1e9, 1e10].map((stored, at) =>
      failure(`kg/${String(at)}`, stored, at === 2 ? null : 'gold'),
    )
    const ids = (from: readonly Incident[]) => tested(from).cases.map(({ incident }) => incident.id)
    expect(ids(all.toReversed())).toEqual(ids(all))
  })
})

function claimsAt({ facts }: Facility, asOf: string): Facility['facts']['volume_m3'] {
  const [first, ...rest] = claimsOf(facts.volume_m3).map((claim) => ({ ...claim, asOf }))
  return first ? [first, ...rest] : facts.volume_m3
}
