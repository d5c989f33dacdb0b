import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { claimsOf } from '../../../src/core/claim.ts'
import type { Facility, Facts } from '../../../src/core/facility/facility.ts'
import type { Method } from '../../../src/core/method/method.ts'
import { rank } from '../../../src/core/rank.ts'
import { scoreAll, scoreFacility } from '../../../src/core/score.ts'
import { fact, shippedMethod } from '../../lib/invented.ts'
import { facilities, RUNS } from '../../lib/score-arbitrary.ts'

// A machine that is busy elsewhere must not fail them.
vi.setConfig({ testTimeout: 60_000 })

const AS_OF = '2026-11-21'
const basic = shippedMethod('thi-basic-provisional')
const extended = shippedMethod('thi-extended-provisional')
const risk = shippedMethod('tri-provisional')
const ageless = { ...extended, aging: [] }
const agelessRisk = { ...risk, aging: [] }

const changed = (all: readonly Facility[], at: number, facts: (facts: Facts) => Partial<Facts>): Facility[] =>
  all.map((each, index) =>
    index === at ? { ...each, facts: { ...each.facts, ...facts(each.facts) } } : each,
  )

const bandsOf = (all: readonly Facility[], method: Method) =>
  new Map(
    rank(scoreAll(all, method, AS_OF)).map(({ score, rankAll }) => [score.facility, { score, rankAll }]),
  )

/** No band of anybody is narrower than before, and no worst case better. */
function expectWider(before: readonly Facility[], after: readonly Facility[], method: Method): void {
  const [old, now] = [bandsOf(before, method), bandsOf(after, method)]
  for (const [id, { score, rankAll }] of old) {
    const next = now.get(id)
    if (!rankAll || !next?.rankAll) continue
    expect(next.score.lo).toBeLessThanOrEqual(score.lo)
    expect(next.score.hi).toBeGreaterThanOrEqual(score.hi)
    expect(next.rankAll.best).toBeLessThanOrEqual(rankAll.best)
    expect(next.rankAll.worst).toBeGreaterThanOrEqual(rankAll.worst)
  }
}

const anyMethod = fc.constantFrom(basic, extended, risk)

describe('properties of evidence', () => {
  it('never gains by a wider span', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        facilities(),
        anyMethod,
        fc.nat(),
        fc.nat(),
        share,
        share,
        (all, method, who, which, down, up) => {
          const at = who % all.length
          const after = changed(all, at, ({ volume_m3 }) => {
            const claims = claimsOf(volume_m3).map((claim, index, list) => {
              const { lo, hi } = claim.value
              const wider = { lo: lo - (lo - 100) * down, hi: hi + (1e10 - hi) * up }
              return index === which % list.length ? { ...claim, value: wider } : claim
            })
            return { volume_m3: fact(...claims) }
          })
          expectWider(all, after, method)
        },
      ),
      RUNS,
    )
  })

  it('never gains by losing all evidence of a part', () => {
    fc.assert(
      fc.property(
        facilities(),
        fc.constantFrom(basic, ageless, risk, agelessRisk),
        fc.nat(),
        fc.nat(),
        (all, method, who, which) => {
          const component = method.components[which % method.components.length]
          if (!component) return
          const read = [component.input, ...component.derivations.map(({ from }) => from)]
          const unknown = Object.fromEntries(read.map((key) => [key, { unknown: 'undisclosed' }]))
          const at = who % all.length
          // A record that was excluded for its status comes into the bands; the others only widen by it.
          expectWider(
            all,
            changed(all, at, () => unknown),
            method,
          )
        },
      ),
      RUNS,
    )
  })

  it('moves no rank when every volume and mass is ten times as large', () => {
    const tenfold = (value: { lo: number; hi: number }) => ({ lo: value.lo * 10, hi: value.hi * 10 })
    fc.assert(
      fc.property(facilities(1e9), fc.constantFrom(basic, risk), (all, method) => {
        const timeless = { ...method, aging: [] }
        const scaled = all.map((each) => ({
          ...each,
          facts: {
            ...each.facts,
            volume_m3: fact(
              ...claimsOf(each.facts.volume_m3).map((each) => ({ ...each, value: tenfold(each.value) })),
            ),
            mass_t: fact(
              ...claimsOf(each.facts.mass_t).map((each) => ({ ...each, value: tenfold(each.value) })),
            ),
          },
        }))
        const places = (list: readonly Facility[]) =>
          new Map(
            rank(scoreAll(list, timeless, AS_OF)).map(({ score, rank: mine }) => [score.facility, mine]),
          )
        expect(places(scaled)).toEqual(places(all))
        for (const each of all) {
          const [before] = scoreFacility(each, timeless, AS_OF).parts
          const larger = scaled.find(({ id }) => id === each.id) ?? each
          const [after] = scoreFacility(larger, timeless, AS_OF).parts
          if (!before || before.basis === 'unknown') continue
          expect(after?.lo).toBeCloseTo(before.lo + 1, 8)
          expect(after?.best).toBeCloseTo((before.best ?? NaN) + 1, 8)
          expect(after?.hi).toBeCloseTo(before.hi + 1, 8)
        }
      }),
      RUNS,
    )
  })
})
