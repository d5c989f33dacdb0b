/** A stretch of an index or of a part, as published. */
interface Span {
  readonly lo: number
  readonly hi: number
}

/** Where a record stands by one method: its index, and each of its parts in the method's order. */
export interface Standing extends Span {
  readonly parts: readonly Span[]
}

/** Which of the two compared. */
export type Side = 0 | 1

/** Whether an index tells two records apart, whatever words say it. */
export type Verdict =
  | { readonly known: 'excluded'; readonly out: readonly Side[] }
  | { readonly known: 'overlap' | 'equal' }
  | {
      readonly known: 'apart'
      readonly high: Side
      /** True where each part of the one is at least the same part of the other. */
      readonly anyWeights: boolean
    }

/** Whether each part of one record is at least the other's, whatever the open facts turn out to be. */
function inEveryPart(high: Standing, low: Standing): boolean {
  return high.parts.every(({ lo }, index) => lo >= (low.parts[index]?.hi ?? Infinity))
}

/**
 * Compares two records by one method; null stands for a record outside its ranking. Intervals that share
 * an end overlap, as in the bands.
 * Example: indexes of 1 to 2 and of 3 to 4 give `{ known: 'apart', high: 1, … }`.
 */
export function verdict(one: Standing | null, other: Standing | null): Verdict {
  if (!one || !other) {
    const out = [one, other].flatMap((standing, side): Side[] => (standing ? [] : side === 0 ? [0] : [1]))
    return { known: 'excluded', out }
  }
  if (one.lo > other.hi) return { known: 'apart', high: 0, anyWeights: inEveryPart(one, other) }
  if (other.lo > one.hi) return { known: 'apart', high: 1, anyWeights: inEveryPart(other, one) }
  const sure = one.lo === one.hi && other.lo === other.hi
  return { known: sure ? 'equal' : 'overlap' }
}
