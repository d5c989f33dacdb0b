import type { RankBand } from './rank-types.ts'

/** How many numbers of an ascending list are at most `limit`. */
export function countAtMost(ascending: Float64Array, limit: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((ascending[middle] ?? Infinity) <= limit) from = middle + 1
    else to = middle
  }
  return from
}

/** How many numbers of an ascending list are below `limit`. */
export function countBelow(ascending: Float64Array, limit: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((ascending[middle] ?? Infinity) < limit) from = middle + 1
    else to = middle
  }
  return from
}

/** The ends of a set of score intervals, each list ascending by itself. */
export interface Ends {
  readonly los: Float64Array
  readonly his: Float64Array
}

/**
 * Best and worst place of an interval among those of `ends`, itself one of them: best = 1 + the
 * others whose lo is above my hi, worst = 1 + the others whose hi is at least my lo.
 */
export function bandOf({ los, his }: Ends, lo: number, hi: number): RankBand {
  // The interval itself has hi >= lo, so "1 + others" is the whole count.
  return { best: 1 + los.length - countAtMost(los, hi), worst: his.length - countBelow(his, lo) }
}
