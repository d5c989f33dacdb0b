import { scaleLinear } from 'd3'
import type { Axis } from '../axis.ts'
import { tenth } from '../tenth.ts'

/** Measures of a drawing, in its units; a phone gets others than a wide screen. */
export interface Measures {
  readonly width: number
  /** Room for the names of the classes. */
  readonly left: number
  /** Room for what has no volume. */
  readonly side: number
  /** Height of one class. */
  readonly step: number
  /** Size of the letters. */
  readonly size: number
  /** Whether a flag carries the name or the place alone. */
  readonly named: boolean
}

export const WIDE: Measures = { width: 1000, left: 132, side: 220, step: 92, size: 14, named: true }
export const NARROW: Measures = { width: 360, left: 22, side: 84, step: 78, size: 14, named: false }

/** The field of a drawing with its scales. */
export interface Frame {
  readonly x: Axis
  readonly y: Axis
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly height: number
  atX(value: number): number
  atY(value: number): number
}

/** Lays the field out below `lanes` lanes of flags. */
export function frameOf(x: Axis, y: Axis, measures: Measures, lanes: number): Frame {
  const { width, left, side, step, size } = measures
  const top = Math.round(lanes * size * 1.25 + size * 2.5)
  const bottom = top + step * (y.hi - y.lo)
  const right = width - side
  const across = scaleLinear([x.lo, x.hi], [left, right])
  const down = scaleLinear([y.lo, y.hi], [bottom, top])
  return {
    x,
    y,
    top,
    bottom,
    left,
    right,
    height: Math.round(bottom + size * 4.8),
    atX: (value) => tenth(across(value)),
    atY: (value) => tenth(down(value)),
  }
}
