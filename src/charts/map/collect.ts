import type { Point } from './frame.ts'

/** Something with a place and a size in the drawing, units. */
export interface Spot {
  readonly point: Point
  readonly r: number
}

/** Things that share one mark; the first gives the mark its place and look. */
export interface Collected<T> {
  readonly point: Point
  readonly items: readonly [T, ...T[]]
}

/**
 * Collects what would hide one another. Order decides: the first keeps its place; a later one that comes
 * nearer than `gap` units to a mark joins the nearest such mark. O(n·m) for m marks.
 */
export function collect<T extends Spot>(items: readonly T[], gap: number): readonly Collected<T>[] {
  const marks: { point: Point; items: [T, ...T[]] }[] = []
  for (const item of items) {
    let [near, at] = [gap, -1]
    marks.forEach(({ point, items: [first] }, index) => {
      const away = Math.hypot(point[0] - item.point[0], point[1] - item.point[1]) - first.r - item.r
      if (away < near) [near, at] = [away, index]
    })
    const mark = marks[at]
    if (mark) mark.items.push(item)
    else marks.push({ point: item.point, items: [item] })
  }
  return marks
}
