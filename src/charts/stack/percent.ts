import type { Axis } from '../axis.ts'

/** Place of a value on an axis in hundredths of its length, to a tenth of one, kept within the axis. */
export function percentOn({ lo, hi }: Axis, value: number): number {
  if (hi <= lo) return 50
  return tenth(Math.min(1, Math.max(0, (value - lo) / (hi - lo))) * 100)
}

/** A number to one decimal, so that the same records give the same bytes. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
