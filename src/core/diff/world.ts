import { countAtMost, countBelow } from '../rank-band.ts'
import type { Score } from '../score-types.ts'
import type { Measure, Standing } from './move-types.ts'

interface Numbers {
  readonly los: Float64Array
  readonly his: Float64Array
}

/** Scores of one method as sorted numbers: the standing of any further score among them is a few looks. */
export interface World {
  readonly bests: Float64Array
  readonly rated: Numbers
  readonly all: Numbers
}

const ascending = (numbers: readonly number[]): Float64Array => Float64Array.from(numbers).sort()

const numbersOf = (scores: readonly Score[]): Numbers => ({
  los: ascending(scores.map(({ lo }) => lo)),
  his: ascending(scores.map(({ hi }) => hi)),
})

/** Sorts the numbers of some scores. O(n log n). */
export function worldOf(scores: readonly Score[]): World {
  const all = scores.filter(({ excluded }) => !excluded)
  const rated = scores.filter((score) => score.rated)
  return {
    bests: ascending(rated.flatMap(({ best }) => (best === null ? [] : [best]))),
    rated: numbersOf(rated),
    all: numbersOf(all),
  }
}

const above = (numbers: Float64Array, limit: number): number => numbers.length - countAtMost(numbers, limit)
const atLeast = (numbers: Float64Array, limit: number): number => numbers.length - countBelow(numbers, limit)

/**
 * Where a score stands in a world in which it takes the seat of `seat`, a score of that world; `null`
 * adds it. The closed form of method.md: place = 1 + others whose best is above mine, best = 1 + others
 * whose lo is above my hi, worst = 1 + others whose hi is at least my lo.
 */
export function standingIn(world: World, score: Score, seat: Score | null): Standing {
  const { lo, best, hi } = score
  const band = ({ los, his }: Numbers, own: Score | null) => ({
    best: 1 + above(los, hi) - Number(own !== null && own.lo > hi),
    worst: 1 + atLeast(his, lo) - Number(own !== null && own.hi >= lo),
  })
  const ratedSeat = seat?.rated ? seat : null
  const before = Number(
    ratedSeat !== null && ratedSeat.best !== null && best !== null && ratedSeat.best > best,
  )
  return {
    place: score.rated && best !== null ? 1 + above(world.bests, best) - before : null,
    rank: score.rated ? band(world.rated, ratedSeat) : null,
    rankAll: score.excluded ? null : band(world.all, seat && !seat.excluded ? seat : null),
  }
}

/** How much one other score adds to a number of mine: 1 where it stands before me, else 0. */
export function weighs(measure: Measure, mine: Score, other: Score): number {
  if (measure === 'place')
    return Number(other.rated && other.best !== null && mine.best !== null && other.best > mine.best)
  const counts = measure === 'best' || measure === 'worst' ? other.rated : !other.excluded
  const before = measure === 'best' || measure === 'allBest' ? other.lo > mine.hi : other.hi >= mine.lo
  return Number(counts && before)
}

/** One number of a standing; null where there is none. */
export function measureOf({ place, rank, rankAll }: Standing, measure: Measure): number | null {
  if (measure === 'place') return place
  if (measure === 'best' || measure === 'worst') return rank?.[measure] ?? null
  return rankAll?.[measure === 'allBest' ? 'best' : 'worst'] ?? null
}
