import type { Axis } from '../axis.ts'

/** A line along which two parts add up to one sum, in the units of the parts. */
export interface EqualLine {
  readonly sum: number
  /** Ends as [x, y], the left one first. */
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** Lines of every whole sum that cross the field of both axes; those that only touch a corner are left out. */
export function equalLines(x: Axis, y: Axis): readonly EqualLine[] {
  const lines: EqualLine[] = []
  for (let sum = Math.ceil(x.lo + y.lo); sum <= x.hi + y.hi; sum++) {
    const [left, right] = [Math.max(x.lo, sum - y.hi), Math.min(x.hi, sum - y.lo)]
    if (right - left <= 1e-9) continue
    lines.push({ sum, from: [left, sum - left], to: [right, sum - right] })
  }
  return lines
}
