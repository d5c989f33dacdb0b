import type { Axis } from './axis.ts'
import { tenth } from './tenth.ts'

/** What a bar shows: the possible stretch and the best value within it, if there is one. */
export interface Stretch {
  readonly lo: number
  readonly best: number | null
  readonly hi: number
}

/** A bar in thousandths of its axis: the markup stretches it to any width. */
export interface Bar {
  /** Where the possible stretch begins. */
  readonly from: number
  /** Length of the stretch; never below `LEAST`, so that a sure value stays visible. */
  readonly length: number
  /** Where the best value stands; null where nothing supports one. */
  readonly best: number | null
  /** True where low and high are one number. */
  readonly sure: boolean
}

/** Units of the axis of every bar. */
export const BAR_UNITS = 1000

/** Shortest stretch drawn, in units: about one and a half pixels of a bar in a table. */
const LEAST = 12

/** Place of a value on an axis, in units with one decimal, kept within the axis. */
export function placeOn({ lo, hi }: Axis, value: number): number {
  if (hi <= lo) return BAR_UNITS / 2
  const share = Math.min(1, Math.max(0, (value - lo) / (hi - lo)))
  return tenth(share * BAR_UNITS)
}

/**
 * Geometry of an interval bar. Example: `bar({ lo: 2, best: 7.5, hi: 13 }, { lo: 2, hi: 13 })` fills the
 * axis and has its best value in the middle.
 */
export function bar({ lo, best, hi }: Stretch, axis: Axis): Bar {
  const [start, end] = [placeOn(axis, lo), placeOn(axis, hi)]
  const length = Math.max(LEAST, end - start)
  const from = Math.min(BAR_UNITS - length, Math.max(0, (start + end - length) / 2))
  return {
    from: tenth(from),
    length: tenth(length),
    best: best === null ? null : placeOn(axis, best),
    sure: lo === hi,
  }
}
