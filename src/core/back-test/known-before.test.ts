import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf } from '../claim.ts'
import type { FactValue } from '../components/scorer.ts'
import { FIELD_KEYS } from '../facility/fields.ts'
import { isAfter, knownBefore } from './known-before.ts'
import { failure, LIST, pond, tested } from './test-records.ts'

const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) => {
    const [m, d] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')]
    const whole = `${String(year)}-${m}-${d}`
    return fc.constantFrom(whole.slice(0, 4), whole.slice(0, 7), whole)
  })
const asOf = fc.oneof(date, fc.constant('undated'))

describe('knownBefore', () => {
  it.each([
    ['1958', '1958-04-16', false],
    ['1958-04-16', '1958-04', false],
    ['1958-04-17', '1958-04-16', true],
    ['1958-05', '1958-04-16', true],
    ['1959', '1958-04-16', true],
    ['1957-12-31', '1958', false],
    ['undated', '1958', true],
  ])('%s is after %s: %s', (one, other, expected) => {
    expect(isAfter(one, other)).toBe(expected)
  })

  it('keeps no fact dated after the failure, of the incident or of its facility', () => {
    fc.assert(
      fc.property(date, fc.array(asOf, { minLength: 1, maxLength: 6 }), (day, dates) => {
        const claims = dates.map((as_of, at) => ({ value: 1000 + at, source: 's1', as_of }))
        const classes = dates.map((as_of) => ({ value: 3 as const, source: 's1', as_of }))
        const incident = failure('kg/x', null, null, {
          date: [{ value: day, source: 's1', as_of: day }],
          stored_m3: claims,
        })
        const then = knownBefore(incident, pond('kg/a', { volume_m3: claims, water_hazard_class: classes }))
        const kept = FIELD_KEYS.flatMap((key) => claimsOf<FactValue>(then.facts[key]))
        for (const claim of kept) expect(isAfter(claim.asOf, day)).toBe(false)
        const sound = dates.filter((each) => !isAfter(each, day)).length
        expect(kept).toHaveLength(3 * sound)
      }),
    )
  })

  it('scores the same whatever is learnt later', () => {
    fc.assert(
      fc.property(date, fc.double({ min: 100, max: 1e10, noNaN: true }), (day, volume) => {
        const said = { source: 's1', as_of: day }
        const facts = { date: [{ value: day, ...said }], stored_m3: [{ value: 5000, ...said }] }
        const later = { source: 's1', as_of: '2027' }
        const plain = failure('kg/x', null, null, facts)
        const wiser = failure('kg/x', null, null, {
          ...facts,
          facility: 'kg/later',
          stored_m3: [...facts.stored_m3, { value: volume, ...later }],
          material: [{ value: 'cyanide', ...later }],
        })
        const list = [...LIST, pond('kg/later', { water_hazard_class: [{ value: 3, ...later }] })]
        const [one, other] = [tested([plain], list).cases[0], tested([wiser], list).cases[0]]
        expect(other?.score).toEqual(one?.score)
        expect(other?.rank).toEqual(one?.rank)
      }),
    )
  })

  it('takes the status of later days for nothing: what failed held tailings', () => {
    const moved = pond('kg/a', { status: [{ value: 'relocated', source: 's1', as_of: '1950' }] })
    const { cases } = tested([failure('kg/x', 1e6, 'gold', { facility: 'kg/a' })], [...LIST.slice(1), moved])
    expect(cases[0]?.score.excluded).toBe(false)
  })
})
