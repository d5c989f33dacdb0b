import type { Ranked } from './rank.ts'
import type { Nano } from './score.ts'

/** A number of billionths as the machine prints it. Example: 7043362278 gives 7.043362278. */
export const points = (value: Nano | null): number | null => (value === null ? null : value / 1e9)

/** One record in the form of `score --format json`; of the reason only whether there is one. */
export function shape(each: Ranked) {
  const { id, kind, lo, best, hi, parts, rated, rank, rankAll, completeness } = each
  return {
    id,
    kind,
    index: { lo: points(lo), best: points(best), hi: points(hi) },
    parts: parts.map((part) => ({
      component: part.component,
      lo: points(part.lo),
      best: points(part.best),
      hi: points(part.hi),
      basis: part.basis,
    })),
    rated,
    why_unrated: !rated,
    rank,
    rank_all: rankAll,
    completeness: Number(completeness.toFixed(9)),
  }
}
