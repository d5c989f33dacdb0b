import { geoPath, type GeoPermissibleObjects } from 'd3'
import type { Frame, Point } from './frame.ts'

/** A line of the drawing; closed where it is the edge of an area. */
export interface Line {
  readonly points: readonly Point[]
  readonly closed: boolean
}

/** Points nearer than this to the last one are dropped, units. */
const STEP = 0.7

/** A point stays only where it lies farther than this from the line without it, units. */
const BEND = 0.35

/** The lines of a shape in the drawing, cut at the frame, before anything is dropped. */
export function linesOf(frame: Frame, shape: GeoPermissibleObjects): readonly Line[] {
  const lines: { points: Point[]; closed: boolean }[] = []
  geoPath(frame.projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => lines.at(-1)?.points.push([x, y]),
    closePath: () => {
      const last = lines.at(-1)
      if (last) last.closed = true
    },
  })(shape)
  return lines
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** Douglas and Peucker: marks what stays between two points that stay. */
function bend(points: readonly Point[], from: number, to: number, keep: Set<number>): void {
  const [a, b] = [points[from], points[to]]
  if (!a || !b) return
  let [worst, at] = [BEND, -1]
  for (let index = from + 1; index < to; index++) {
    const point = points[index]
    const far = point ? distance(point, a, b) : 0
    if (far > worst) [worst, at] = [far, index]
  }
  if (at < 0) return
  keep.add(at)
  bend(points, from, at, keep)
  bend(points, at, to, keep)
}

/** The line with no more points than the eye can tell apart; its ends stay where they are. */
export function simplify(points: readonly Point[]): readonly Point[] {
  let last = points[0]
  const spaced = points.filter((point, index) => {
    if (index === 0 || index === points.length - 1) return true
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < STEP) return false
    last = point
    return true
  })
  const keep = new Set([0, spaced.length - 1])
  // A ring begins where it ends: its farthest point must stay, or nothing does.
  const farthest = spaced.reduce((best, point, index) => {
    const [a, b] = [spaced[0], spaced[best]]
    return a && b && Math.hypot(point[0] - a[0], point[1] - a[1]) > Math.hypot(b[0] - a[0], b[1] - a[1])
      ? index
      : best
  }, 0)
  keep.add(farthest)
  bend(spaced, 0, farthest, keep)
  bend(spaced, farthest, spaced.length - 1, keep)
  return spaced.filter((_, index) => keep.has(index))
}

/** A number of tenths, as short as SVG allows. Example: `-3` gives `-.3`. */
const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.')

const pair = (x: number, y: number): string => `${tenths(x)}${y < 0 ? '' : ' '}${tenths(y)}`

/** Path data of lines: relative, in tenths of a unit, without what is too small to see. */
export function pathOf(lines: readonly Line[]): string {
  return lines
    .map(({ points, closed }) => {
      const ring = closed && points[0] ? [...points, points[0]] : points
      const grid = simplify(ring).map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)])
      const [start, ...rest] = grid
      if (!start || (closed && rest.length < 3)) return ''
      let [x, y] = start
      const steps = (closed ? rest.slice(0, -1) : rest).flatMap((point) => {
        const step = pair(point[0] - x, point[1] - y)
        if (point[0] === x && point[1] === y) return []
        ;[x, y] = point
        return [step]
      })
      const joined = steps.reduce(
        (text, step) => text + (text === '' || step.startsWith('-') ? '' : ' ') + step,
        '',
      )
      return joined === '' ? '' : `M${pair(start[0], start[1])}l${joined}${closed ? 'z' : ''}`
    })
    .join('')
}
