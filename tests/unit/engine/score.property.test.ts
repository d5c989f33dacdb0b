import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Claim } from '../../../src/core/claim.ts'
import { claimsOf } from '../../../src/core/claim.ts'
import type { Facility } from '../../../src/core/facility/facility.ts'
import type { Method } from '../../../src/core/method/method.ts'
import { rank } from '../../../src/core/rank.ts'
import { scoreAll } from '../../../src/core/score.ts'
import { fact, shippedMethod } from '../../lib/invented.ts'
import { facilities, RUNS } from '../../lib/score-arbitrary.ts'

// A machine that is busy elsewhere must not fail them.
vi.setConfig({ testTimeout: 60_000 })

const AS_OF = '2026-11-21'
const basic = shippedMethod('thi-basic-provisional')
const extended = shippedMethod('thi-extended-provisional')
const risk = shippedMethod('tri-provisional')

/** Figures without the evidence, which counts positions. */
const figures = (all: readonly Facility[], method: Method) =>
  rank(scoreAll(all, method, AS_OF)).map(({ score, ...places }) => ({
    ...places,
    ...score,
    parts: score.parts.map(({ lo, best, hi, basis }) => ({ lo, best, hi, basis })),
  }))

const anyMethod = fc.constantFrom(basic, extended, risk)

describe('properties of a score', () => {
  it('stays in bounds', () => {
    fc.assert(
      fc.property(facilities(), anyMethod, (all, method) => {
        for (const score of scoreAll(all, method, AS_OF)) {
          for (const [index, part] of score.parts.entries()) {
            const [lo, hi] = method.components[index]?.fullRange ?? [NaN, NaN]
            expect(part.lo).toBeGreaterThanOrEqual(lo)
            expect(part.hi).toBeLessThanOrEqual(hi)
            expect(part.best ?? part.lo).toBeGreaterThanOrEqual(part.lo)
            expect(part.best ?? part.hi).toBeLessThanOrEqual(part.hi)
            if (part.basis === 'unknown') expect([part.lo, part.best, part.hi]).toEqual([lo, null, hi])
          }
          expect(score.best ?? score.lo).toBeGreaterThanOrEqual(score.lo)
          expect(score.best ?? score.hi).toBeLessThanOrEqual(score.hi)
          expect(score.rated).toBe(score.whyUnrated === null)
          expect(score.rated && score.excluded).toBe(false)
        }
      }),
      RUNS,
    )
  })

  it('rises with the volume', () => {
    fc.assert(
      fc.property(facilities(1e9), fc.double({ min: 1, max: 10, noNaN: true }), (all, factor) => {
        const more = all.map((each) => {
          const larger = claimsOf(each.facts.volume_m3).map((claim) => ({
            ...claim,
            value: { lo: claim.value.lo * factor, hi: claim.value.hi * factor },
          }))
          return { ...each, facts: { ...each.facts, volume_m3: fact(...larger) } }
        })
        const after = scoreAll(more, basic, AS_OF)
        for (const [index, before] of scoreAll(all, basic, AS_OF).entries()) {
          expect(after[index]?.lo).toBeGreaterThanOrEqual(before.lo)
          expect(after[index]?.best ?? 0).toBeGreaterThanOrEqual(before.best ?? 0)
          expect(after[index]?.hi).toBeGreaterThanOrEqual(before.hi)
        }
      }),
      RUNS,
    )
  })

  it('does not depend on the order of records or claims', () => {
    const turned = <T>(claims: readonly Claim<T>[]) => fact(...claims.toReversed())
    fc.assert(
      fc.property(facilities(), anyMethod, fc.infiniteStream(fc.nat()), (all, method, keys) => {
        const shuffled = all
          .map((each) => ({ key: keys.next().value, each }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => ({
            ...each,
            facts: {
              ...each.facts,
              volume_m3: turned(claimsOf(each.facts.volume_m3)),
              mass_t: turned(claimsOf(each.facts.mass_t)),
              material: turned(claimsOf(each.facts.material)),
              status: turned(claimsOf(each.facts.status)),
            },
          }))
        expect(figures(shuffled, method)).toEqual(figures(all, method))
      }),
      RUNS,
    )
  })

  it('does not change when a claim is repeated', () => {
    const again = <T>(claims: readonly Claim<T>[]) => {
      const copies = claims.map(({ value, source, asOf }) => ({ value, source, asOf }))
      return fact(...claims, ...copies)
    }
    fc.assert(
      fc.property(facilities(), anyMethod, (all, method) => {
        const repeated = all.map((each) => ({
          ...each,
          facts: {
            ...each.facts,
            volume_m3: again(claimsOf(each.facts.volume_m3)),
            mass_t: again(claimsOf(each.facts.mass_t)),
            material: again(claimsOf(each.facts.material)),
            status: again(claimsOf(each.facts.status)),
            pga_g: again(claimsOf(each.facts.pga_g)),
          },
        }))
        expect(figures(repeated, method)).toEqual(figures(all, method))
      }),
      RUNS,
    )
  })
})
