import type { Axis } from '../axis.ts'
import { tenth } from '../tenth.ts'
import { equalLines } from './equal-lines.ts'
import { fitted, lanesOf, textWidth } from './flags.ts'
import type { Measures } from './frame.ts'
import { frameOf } from './frame.ts'

interface Stretch {
  readonly lo: number
  readonly best: number | null
  readonly hi: number
}

/** One facility: both parts with what the facts allow. */
export interface ScatterPoint {
  readonly id: string
  /** Text of its flag. */
  readonly label: string
  readonly x: Stretch
  readonly y: Stretch
}

/** Facilities without a volume whose other part is the same stretch. */
export interface SideGroup {
  readonly y: { readonly lo: number; readonly hi: number }
  readonly count: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A drawing, in its units. */
export interface Scatter {
  readonly width: number
  readonly height: number
  readonly size: number
  readonly field: Box
  readonly lines: readonly {
    readonly sum: number
    readonly d: string
    readonly x: number
    readonly y: number
  }[]
  readonly ticksX: readonly { readonly value: number; readonly x: number }[]
  readonly marks: readonly {
    readonly id: string
    readonly label: string
    readonly box: Box
    readonly dot: readonly [number, number] | null
    /** The line of the flag, and where its text begins. */
    readonly pole: string
    readonly text: readonly [number, number]
  }[]
  readonly side: readonly (Box & { readonly count: number })[]
  atY(value: number): number
}

/** Least side of a box, so that an exact value stays visible. */
const LEAST = 3

/** Draws volume against hazard class: boxes, flags above them, lines of equal sums, and who has no volume. */
export function scatter(
  points: readonly ScatterPoint[],
  groups: readonly SideGroup[],
  axes: { readonly x: Axis; readonly y: Axis },
  measures: Measures,
): Scatter {
  const { width, size } = measures
  const flat = frameOf(axes.x, axes.y, measures, 0)
  const middle = ({ lo, best, hi }: Stretch) => best ?? (lo + hi) / 2
  const labels = points.map(({ x, label }) => fitted(label, width - flat.atX(middle(x)) - 8, size))
  const lanes = lanesOf(
    points.map(({ x }, index) => ({
      x: flat.atX(middle(x)),
      width: textWidth(labels[index] ?? '', size) + 4,
    })),
    size * 0.4,
  )
  const frame = frameOf(axes.x, axes.y, measures, Math.max(0, ...lanes) + 1)
  const box = (x: { lo: number; hi: number }, y: { lo: number; hi: number }): Box => {
    const [left, top] = [frame.atX(x.lo), frame.atY(y.hi)]
    const [wide, high] = [frame.atX(x.hi) - left, frame.atY(y.lo) - top]
    const [w, h] = [Math.max(LEAST, wide), Math.max(LEAST, high)]
    return {
      x: tenth(left - (w - wide) / 2),
      y: tenth(top - (h - high) / 2),
      width: tenth(w),
      height: tenth(h),
    }
  }
  const labelAt = axes.y.lo + 0.35
  const slot = groups.length > 0 ? (width - frame.right - size - 2) / groups.length : 0
  return {
    width,
    height: frame.height,
    size,
    field: { x: frame.left, y: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top },
    lines: equalLines(axes.x, axes.y).map(({ sum, from, to }) => {
      // Near the lower end of the line, clear of the frame.
      const x = Math.min(Math.max(sum - labelAt, from[0]), to[0] - 0.12)
      return {
        sum,
        d: `M${String(frame.atX(from[0]))} ${String(frame.atY(from[1]))}L${String(frame.atX(to[0]))} ${String(frame.atY(to[1]))}`,
        x: frame.atX(x),
        y: frame.atY(sum - x),
      }
    }),
    ticksX: Array.from({ length: Math.floor(axes.x.hi) - Math.ceil(axes.x.lo) + 1 }, (_, index) => {
      const value = Math.ceil(axes.x.lo) + index
      return { value, x: frame.atX(value) }
    }),
    marks: points.map(({ id, x, y }, index) => {
      const at = frame.atX(middle(x))
      const lane = lanes[index] ?? 0
      const textY = tenth(frame.top - size * 0.9 - lane * size * 1.25)
      return {
        id,
        label: labels[index] ?? '',
        box: box(x, y),
        dot: x.best === null || y.best === null ? null : [frame.atX(x.best), frame.atY(y.best)],
        pole: `M${String(at)} ${String(frame.atY(y.hi))}V${String(tenth(textY - size * 0.75))}`,
        text: [tenth(at + 4), textY],
      }
    }),
    side: groups.map(({ y, count }, index) => ({
      x: tenth(frame.right + size + slot * index + slot * 0.12),
      y: frame.atY(y.hi),
      width: tenth(slot * 0.76),
      height: tenth(Math.max(LEAST, frame.atY(y.lo) - frame.atY(y.hi))),
      count,
    })),
    atY: (value) => frame.atY(value),
  }
}
