import { scaleLinear } from 'd3'
import { tenth } from '../tenth.ts'
import { placeLabels } from './labels.ts'
import type { PlacedLabel } from './labels.ts'

/** One thing with every value that is given for it on either axis; all are above zero. */
export interface LogPoint {
  readonly id: string
  /** Text beside its mark, where there is room; empty for none. */
  readonly label: string
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/** Measures of a drawing, in its units. */
export interface LogMeasures {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly size: number
}

export const WIDE_LOG: LogMeasures = { width: 1000, height: 620, left: 110, size: 14 }
export const NARROW_LOG: LogMeasures = { width: 360, height: 420, left: 62, size: 12 }

interface Tick {
  readonly value: number
  readonly at: number
}

/** A drawing on two logarithmic axes, in its units. */
export interface LogScatter extends LogMeasures {
  readonly field: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly ticksX: readonly Tick[]
  readonly ticksY: readonly Tick[]
  /** Lines on which y is a share of x. */
  readonly shares: readonly {
    readonly share: number
    readonly d: string
    readonly x: number
    readonly y: number
  }[]
  readonly marks: readonly {
    readonly id: string
    readonly label: string
    readonly dots: readonly (readonly [x: number, y: number])[]
    /** Joins the values of one thing, as a line or a frame; null where there is one value. */
    readonly line: string | null
    readonly text: PlacedLabel | null
  }[]
}

/** Whole powers of ten around the values. Example: 35 and 12,000 give 1 and 5. */
function decades(values: readonly number[]): readonly [lo: number, hi: number] {
  const logs = values.map(Math.log10)
  const [lo, hi] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))]
  return lo === hi ? [lo - 1, hi + 1] : [lo, hi]
}

const powers = ([lo, hi]: readonly [number, number]): readonly number[] =>
  Array.from({ length: hi - lo + 1 }, (_, index) => lo + index)

/** The frame around all values of one thing, a line where they differ on one axis; null where there is one value. */
function joined(dots: readonly (readonly [x: number, y: number])[]): string | null {
  const [xs, ys] = [dots.map(([x]) => x), dots.map(([, y]) => y)]
  const [left, right] = [String(Math.min(...xs)), String(Math.max(...xs))]
  const [top, bottom] = [String(Math.min(...ys)), String(Math.max(...ys))]
  if (left === right && top === bottom) return null
  if (left === right) return `M${left} ${bottom}V${top}`
  return top === bottom ? `M${left} ${top}H${right}` : `M${left} ${bottom}V${top}H${right}V${bottom}Z`
}

/**
 * Lays points out on two logarithmic axes: a mark for every value a source gives, joined by a line or a
 * frame where there are several. Nothing is drawn for no points. Throws on a value that has no logarithm.
 * @param shares shares of x to draw as lines. Example: `[1, 0.1]`
 */
export function logScatter(
  points: readonly LogPoint[],
  measures: LogMeasures,
  shares: readonly number[] = [],
): LogScatter {
  const { width, height, left, size } = measures
  const all = points.flatMap(({ xs, ys }) => [...xs, ...ys])
  if (all.some((value) => !(value > 0))) throw new Error('a value of a logarithmic axis is not above zero')
  const [x, y] = [decades(points.flatMap(({ xs }) => xs)), decades(points.flatMap(({ ys }) => ys))]
  const [top, right, bottom] = [size * 2, width - 4, height - size * 4]
  const across = scaleLinear(x, [left, right])
  const down = scaleLinear(y, [bottom, top])
  const atX = (value: number) => tenth(across(Math.log10(value)))
  const atY = (value: number) => tenth(down(Math.log10(value)))
  const drawn = points.map(({ id, label, xs, ys }) => {
    const dots = xs.flatMap((valueX) => ys.map((valueY) => [atX(valueX), atY(valueY)] as const))
    return { id, label, dots, line: joined(dots) }
  })
  const marks = drawn.flatMap(({ dots }) => dots.map(([dotX, dotY]) => ({ x: dotX, y: dotY })))
  const wanted = drawn.map(({ label, dots: [first] }) => ({
    text: label,
    x: first?.[0] ?? 0,
    y: first?.[1] ?? 0,
  }))
  const labels = placeLabels(wanted, marks, { left, right, top, bottom }, size)
  return {
    ...measures,
    field: { x: left, y: top, width: right - left, height: bottom - top },
    ticksX: powers(x).map((power) => ({ value: 10 ** power, at: tenth(across(power)) })),
    ticksY: powers(y).map((power) => ({ value: 10 ** power, at: tenth(down(power)) })),
    shares: shares.flatMap((share) => {
      const shift = Math.log10(share)
      const [from, to] = [Math.max(x[0], y[0] - shift), Math.min(x[1], y[1] - shift)]
      if (from >= to) return []
      const [startX, endX] = [tenth(across(from)), tenth(across(to))]
      const [startY, endY] = [tenth(down(from + shift)), tenth(down(to + shift))]
      const d = `M${String(startX)} ${String(startY)}L${String(endX)} ${String(endY)}`
      return [{ share, d, x: endX, y: endY }]
    }),
    marks: drawn.map((mark, index) => ({
      ...mark,
      text: mark.label === '' ? null : (labels[index] ?? null),
    })),
  }
}
