import { countAtMost, countBelow } from '../rank-band.ts'
import type { ScoreTable } from '../score-table.ts'
import { scoreTable } from '../score-table.ts'
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

/** Numbers of the places that count, ascending. */
const ascending = (numbers: Float64Array, counts: (place: number) => boolean): Float64Array =>
  numbers.filter((_, place) => counts(place)).sort()

/** Sorts the numbers of some scores. O(n log n). */
export function worldOf({ lo, best, hi, rated, excluded }: ScoreTable): World {
  const isRated = (place: number) => rated[place] === 1
  const isIn = (place: number) => excluded[place] === 0
  return {
    bests: ascending(best, (place) => isRated(place) && !Number.isNaN(best[place])),
    rated: { los: ascending(lo, isRated), his: ascending(hi, isRated) },
    all: { los: ascending(lo, isIn), his: ascending(hi, isIn) },
  }
}

/** Ascending numbers without some of them and with others, all ascending. O(n). */
function exchanged(numbers: Float64Array, out: Float64Array, into: Float64Array): Float64Array {
  const result = new Float64Array(numbers.length - out.length + into.length)
  let [gone, added, filled] = [0, 0, 0]
  const addBelow = (limit: number) => {
    for (let next = into[added]; next !== undefined && next < limit; next = into[added]) {
      result[filled++] = next
      added += 1
    }
  }
  for (const number of numbers) {
    if (number === out[gone]) gone += 1
    else {
      addBelow(number)
      result[filled++] = number
    }
  }
  addBelow(Infinity)
  return result
}

/**
 * A world without some of its scores and with others: what `worldOf` would make of them all, without sorting
 * them all again. The same world where nothing is exchanged.
 */
export function worldWith(world: World, out: readonly Score[], into: readonly Score[]): World {
  if (out.length + into.length === 0) return world
  const [without, added] = [worldOf(scoreTable(out)), worldOf(scoreTable(into))]
  const swap = (of: (each: World) => Float64Array) => exchanged(of(world), of(without), of(added))
  return {
    bests: swap(({ bests }) => bests),
    rated: { los: swap(({ rated }) => rated.los), his: swap(({ rated }) => rated.his) },
    all: { los: swap(({ all }) => all.los), his: swap(({ all }) => all.his) },
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

/**
 * Sum of the widths of all bands of a world, from the best to the worst place: how much of the order is open.
 * Of each interval the others whose hi is at least its lo, less those whose lo is above its hi; los and his
 * are taken in their own order, since only the sum is asked for.
 */
export function opennessOf({ all: { los, his } }: World): number {
  const count = los.length
  let [sum, below, upTo] = [0, 0, 0]
  for (let place = 0; place < count; place += 1) {
    const [lo = NaN, hi = NaN] = [los[place], his[place]]
    while ((his[below] ?? Infinity) < lo) below += 1
    while ((los[upTo] ?? Infinity) <= hi) upTo += 1
    sum += upTo - below - 1
  }
  return sum
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
