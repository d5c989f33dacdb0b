import { ticks } from 'd3'

/** The ends of an axis in the unit of the data; `lo` is below `hi`. */
export interface Axis {
  readonly lo: number
  readonly hi: number
}

/**
 * The axis of a sum: ends added up. Give it the full ranges of a method's components.
 * Example: `axisOf([[2, 10], [0, 3]])` gives `{ lo: 2, hi: 13 }`.
 */
export function axisOf(spans: readonly (readonly [lo: number, hi: number])[]): Axis {
  return {
    lo: spans.reduce((sum, [lo]) => sum + lo, 0),
    hi: spans.reduce((sum, [, hi]) => sum + hi, 0),
  }
}

/**
 * Numbers to write under an axis: evenly spaced, both ends among them, at most `most`. Only the two ends
 * where no round step fits. Example: `axisNumbers({ lo: 2, hi: 13 }, 12)` gives 2, 3 … 13.
 */
export function axisNumbers({ lo, hi }: Axis, most: number): readonly number[] {
  for (let count = most; count > 2; count--) {
    const numbers = ticks(lo, hi, count)
    const even = numbers.length <= most && numbers[0] === lo && numbers.at(-1) === hi
    if (even) return numbers
  }
  return lo === hi ? [lo] : [lo, hi]
}
