import type { Ranked } from '../../core/rank-types.ts'

/** How far a ranking tells its members apart. */
export interface Pairs {
  /** Pairs whose intervals have no number in common: their order holds whatever turns out. */
  readonly apart: number
  /** All pairs of rated records. */
  readonly all: number
}

/**
 * Counts pairs that are truly apart. A band is as wide as the number of others it overlaps, so half
 * the sum of the widths counts the pairs that are not.
 */
export function pairsOf(ranked: readonly Ranked[]): Pairs {
  let [rated, overlaps] = [0, 0]
  for (const { rank } of ranked) {
    if (rank === null) continue
    rated++
    overlaps += rank.worst - rank.best
  }
  const all = rated < 2 ? 0 : (rated * (rated - 1)) / 2
  return { apart: all - overlaps / 2, all }
}
