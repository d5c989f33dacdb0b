import { type Box, overlap, within } from './box.ts'
import type { Point } from './frame.ts'
import { CELL, type Raster } from './raster.ts'

/** True where every cell that a rectangle touches belongs to the area. */
function fits({ columns, rows, depth }: Raster, [left, top, right, bottom]: Box): boolean {
  const [last, low] = [
    Math.min(columns - 1, Math.floor(right / CELL)),
    Math.min(rows - 1, Math.floor(bottom / CELL)),
  ]
  for (let row = Math.floor(top / CELL); row <= low; row++) {
    for (let column = Math.floor(left / CELL); column <= last; column++) {
      if (!depth[row * columns + column]) return false
    }
  }
  return true
}

/** Depth beyond which a place gets no better, units. */
const DEEP = 50

/**
 * The best middle for a text of `width` by `height` units inside an area: clear of `taken`, whole within
 * the area and the drawing, far from borders, near the middle of what is seen. Null where it fits nowhere.
 * `share`: how much of the width must lie inside the area.
 */
export function spotIn(
  raster: Raster,
  [width, height]: Point,
  taken: readonly Box[],
  share = 1,
): Point | null {
  const { columns, rows, depth, middle } = raster
  let best: { point: Point; merit: number } | null = null
  for (let index = 0; index < depth.length; index++) {
    const deep = depth[index] ?? 0
    if (deep * 2 < height) continue
    const point: Point = [((index % columns) + 0.5) * CELL, (Math.floor(index / columns) + 0.5) * CELL]
    const [x, y] = point
    const merit = Math.min(deep, DEEP) - 0.2 * Math.hypot(x - middle[0], y - middle[1])
    if (best && merit <= best.merit) continue
    const box: Box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
    const free = within(box, columns * CELL, rows * CELL, 8) && !taken.some((other) => overlap(box, other))
    const held: Box = [x - (width / 2) * share, box[1], x + (width / 2) * share, box[3]]
    if (free && fits(raster, held)) best = { point, merit }
  }
  return best?.point ?? null
}
