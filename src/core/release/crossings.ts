import type { Interval } from '../score-types.ts'

/** What an order is read from: a score with its doubt. */
export interface Seat extends Interval {
  /** Example: `kg/kumtor`. */
  readonly id: string
}

/** Two facilities that stand the other way round than before. */
export interface Crossing {
  /** Id of the one that is ahead now: more hazardous. */
  readonly passer: string
  /** Id of the one that was ahead before. */
  readonly passed: string
  /** Whether both orders hold for all values that the intervals allow; else it happened within the bands. */
  readonly certain: boolean
}

/** Crossings in the order of the new places, and how many there are in all. */
export interface Crossings {
  /** At most `MOST`. */
  readonly pairs: readonly Crossing[]
  readonly total: number
}

/** A new method turns thousands round; no reader wants them one by one. */
export const MOST = 2000

interface Pair {
  readonly id: string
  readonly was: Interval & { readonly best: number }
  readonly is: Interval & { readonly best: number }
}

const hasBest = <T extends Interval>(seat: T): seat is T & { readonly best: number } => seat.best !== null

function paired(before: readonly Seat[], after: readonly Seat[]): readonly Pair[] {
  const old = new Map(before.filter(hasBest).map((seat) => [seat.id, seat]))
  return after.filter(hasBest).flatMap((is) => {
    const was = old.get(is.id)
    return was ? [{ id: is.id, was, is }] : []
  })
}

const byPlace = (a: Pair, b: Pair): number => b.is.best - a.is.best || (a.id < b.id ? -1 : 1)

/**
 * Who passed whom between two orders. Facilities that share a place on one side have not passed each other;
 * those that one side alone has, or that have no best value on a side, are left out.
 * @param before rated facilities of the earlier order, by the ids they have now
 */
export function crossingsOf(before: readonly Seat[], after: readonly Seat[]): Crossings {
  const all = paired(before, after).toSorted(byPlace)
  const moved = all.map(({ was, is }) => was.best !== is.best)
  const pairs: Crossing[] = []
  let total = 0
  for (const [at, one] of all.entries()) {
    for (let next = at + 1; next < all.length; next += 1) {
      const other = all[next]
      // Two scores that stayed cannot have crossed.
      if (!other || !(moved[at] || moved[next])) continue
      if (one.is.best <= other.is.best || one.was.best >= other.was.best) continue
      total += 1
      if (pairs.length === MOST) continue
      const certain = one.is.lo > other.is.hi && other.was.lo > one.was.hi
      pairs.push({ passer: one.id, passed: other.id, certain })
    }
  }
  return { pairs, total }
}
