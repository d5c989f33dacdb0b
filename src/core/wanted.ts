import type { FieldKey } from './facility/fields.ts'
import type { ComponentId } from './method/method.ts'
import type { Ends } from './rank-band.ts'
import { countAtMost, countBelow } from './rank-band.ts'
import { columnsOf, endsOf } from './rank-columns.ts'
import { round9 } from './round.ts'
import type { Part, Score } from './score-types.ts'

/** A fact that is not known exactly, and what knowing it would settle. */
export interface WantedFact {
  readonly facility: string
  readonly component: ComponentId
  /** The fact to find out, the direct input of the component. Example: `volume_m3`. */
  readonly input: FieldKey
  /** By how many places the bands of all together would narrow. */
  readonly worth: number
  /** How wide the part's interval is now. */
  readonly width: number
}

/** The facts worth most, and the width of all bands they are measured against. */
export interface Wanted {
  /** W: the sum of (worst - best) in `rankAll` over the scores given. */
  readonly total: number
  /** Every part wider than a point, by worth descending, then by id, then in the order of the parts. */
  readonly facts: readonly WantedFact[]
}

/** How many of the intervals have a number in common with this one, itself included if it is one. */
function overlaps({ los, his }: Ends, lo: number, hi: number): number {
  return countAtMost(los, hi) - countBelow(his, lo)
}

/** The value a part is imagined to turn out at: its best, or the middle of its range. */
function exactly(part: Part): number {
  return part.best ?? round9((part.lo + part.hi) / 2)
}

/** A facility's worst - best counts its overlaps, so every overlap lost narrows two bands by one. */
function worthOf(ends: Ends, score: Score, part: Part): number {
  const point = exactly(part)
  const lo = round9(score.lo - part.lo + point)
  const hi = round9(score.hi - part.hi + point)
  // The old interval, itself in the ends, covers the new one: it counts itself on both sides.
  return 2 * (overlaps(ends, score.lo, score.hi) - overlaps(ends, lo, hi))
}

/**
 * The facts that would settle most: worth = W now minus W with that component exact. Pass the
 * scores of a country or a basin for its own list. O(n log n).
 */
export function wanted(scores: readonly Score[]): Wanted {
  const compared = scores.filter((score) => !score.excluded)
  const ends = endsOf(columnsOf(compared)).all
  let total = 0
  const facts: WantedFact[] = []
  for (const score of compared) {
    total += overlaps(ends, score.lo, score.hi) - 1
    for (const part of score.parts) {
      const width = round9(part.hi - part.lo)
      if (width === 0) continue
      const { component, input } = part
      facts.push({ facility: score.facility, component, input, worth: worthOf(ends, score, part), width })
    }
  }
  const byId = (a: WantedFact, b: WantedFact) =>
    a.facility < b.facility ? -1 : Number(a.facility > b.facility)
  return { total, facts: facts.sort((a, b) => b.worth - a.worth || byId(a, b)) }
}
