import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dominance } from '../../../src/core/dominance.ts'
import { rank } from '../../../src/core/rank.ts'
import type { Score } from '../../../src/core/score-types.ts'
import { wanted } from '../../../src/core/wanted.ts'
import { bareScores, RUNS } from '../../lib/score-arbitrary.ts'

// A machine that is busy elsewhere must not fail them.
vi.setConfig({ testTimeout: 60_000 })

/** Best and worst place over every way the true values can fall, each at an end, ties either way. */
function tried(mine: Score, all: readonly Score[]): { best: number; worst: number } {
  const others = all.filter((other) => other !== mine)
  let [best, worst] = [Infinity, 0]
  for (const own of [mine.lo, mine.hi]) {
    for (let way = 0; way < 2 ** others.length; way++) {
      const values = others.map(({ lo, hi }, bit) => ((way >> bit) % 2 === 0 ? lo : hi))
      best = Math.min(best, 1 + values.filter((value) => value > own).length)
      worst = Math.max(worst, 1 + values.filter((value) => value >= own).length)
    }
  }
  return { best, worst }
}

const width = (scores: readonly Score[]): number =>
  rank(scores).reduce((sum, { rankAll }) => sum + (rankAll ? rankAll.worst - rankAll.best : 0), 0)

describe('properties of a rank', () => {
  it('finds the bands that every way of trying finds, also within a subset', () => {
    fc.assert(
      fc.property(bareScores(1, 7), fc.nat(), (scores, mask) => {
        for (const view of [scores, scores.filter((_, index) => (mask >> index) % 2 === 0)]) {
          const rated = view.filter((score) => score.rated)
          const counted = view.filter((score) => !score.excluded)
          for (const { score, rank: mine, rankAll } of rank(view)) {
            if (score.rated) expect(mine).toMatchObject(tried(score, rated))
            else expect(mine).toBeNull()
            expect(rankAll).toEqual(score.excluded ? null : tried(score, counted))
          }
        }
      }),
      RUNS,
    )
  })

  it('gives competition places inside the band, in the order of the contract', () => {
    fc.assert(
      fc.property(bareScores(2, 30), (scores) => {
        const ranked = rank(scores)
        expect(ranked.map(({ score }) => score.facility).toSorted()).toEqual(
          scores.map((score) => score.facility).toSorted(),
        )
        const rated = scores.filter((score) => score.rated)
        const keys = ranked.map(({ score, rank: mine }) => {
          const { best } = score
          const above = rated.filter((other) => best !== null && other.best !== null && other.best > best)
          expect(mine?.place ?? null).toBe(score.rated && best !== null ? 1 + above.length : null)
          if (mine?.place != null) {
            // Records without a best have no place, but may stand anywhere in their band.
            expect(mine.place).toBeLessThanOrEqual(mine.worst)
          }
          return {
            place: mine?.place ?? Infinity,
            hi: mine?.place != null ? 0 : score.hi,
            id: score.facility,
          }
        })
        const sorted = keys.toSorted(
          (a, b) => (a.place === b.place ? 0 : a.place - b.place) || b.hi - a.hi || (a.id < b.id ? -1 : 1),
        )
        expect(keys).toEqual(sorted)
      }),
      RUNS,
    )
  })

  it('values a fact as working all bands out again does', () => {
    fc.assert(
      fc.property(bareScores(2, 10), (scores) => {
        const { total, facts } = wanted(scores)
        expect(total).toBe(width(scores))
        const open = scores
          .filter((score) => !score.excluded)
          .flatMap((score) => score.parts.filter(({ lo, hi }) => hi > lo))
        expect(facts).toHaveLength(open.length)
        for (const { facility, component, worth } of facts) {
          const settled = scores.map((score) => {
            const part = score.parts.find((each) => each.component === component)
            if (score.facility !== facility || !part) return score
            const point = part.best ?? (part.lo + part.hi) / 2
            return { ...score, lo: score.lo - part.lo + point, hi: score.hi - part.hi + point }
          })
          expect(worth).toBe(total - width(settled))
          expect(worth).toBeGreaterThanOrEqual(0)
        }
        const keys = facts.map(({ worth, facility }) => ({ worth, facility }))
        expect(keys).toEqual(keys.toSorted((a, b) => b.worth - a.worth || (a.facility < b.facility ? -1 : 1)))
      }),
      RUNS,
    )
  })

  it('calls one worse than another only where no weighting could turn it round', () => {
    fc.assert(
      fc.property(bareScores(3, 12), (scores) => {
        const relation = dominance(scores)
        const counted = scores.filter((score) => !score.excluded)
        const worse = (a: Score, b: Score) => {
          const gaps = a.parts.map((part, index) => part.lo - (b.parts[index]?.hi ?? Infinity))
          return gaps.every((gap) => gap >= 0) && gaps.some((gap) => gap > 0)
        }
        expect(relation.size).toBe(counted.length)
        for (const mine of counted) {
          expect(relation.get(mine.facility)).toEqual({
            worseThan: counted.filter((other) => worse(mine, other)).map((other) => other.facility),
            betterThan: counted.filter((other) => worse(other, mine)).map((other) => other.facility),
          })
        }
      }),
      RUNS,
    )
  })
})
