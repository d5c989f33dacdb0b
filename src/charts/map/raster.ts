import type { Frame, Point } from './frame.ts'
import type { Line } from './path.ts'

/** An area as a grid of cells, fine enough to find a free place for a name. */
export interface Raster {
  readonly columns: number
  readonly rows: number
  /** Distance of each cell from the edge of the area, units, row by row; 0 outside it. */
  readonly depth: Float32Array
  /** Middle of what is seen of the area. */
  readonly middle: Point
}

/** Width and height of a cell, units. */
export const CELL = 6

/** Where a horizontal line enters and leaves an area, in order. */
function crossings(lines: readonly Line[], y: number): readonly number[] {
  const found: number[] = []
  for (const { points } of lines) {
    let before = points.at(-1)
    for (const point of points) {
      if (before && point[1] > y !== before[1] > y) {
        found.push(((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0])
      }
      before = point
    }
  }
  return found.sort((a, b) => a - b)
}

/** Turns marked cells into distances by two sweeps; the edge of the drawing is no border. */
function sweep(depth: Float32Array, columns: number, rows: number): void {
  const diagonal = CELL * Math.SQRT2
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= columns || y >= rows ? Infinity : (depth[y * columns + x] ?? 0)
  const relax = (x: number, y: number, dir: 1 | -1): void => {
    const near = Math.min(
      at(x - dir, y) + CELL,
      at(x, y - dir) + CELL,
      at(x - 1, y - dir) + diagonal,
      at(x + 1, y - dir) + diagonal,
    )
    const index = y * columns + x
    depth[index] = Math.min(depth[index] ?? 0, near)
  }
  for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) relax(x, y, 1)
  for (let y = rows - 1; y >= 0; y--) for (let x = columns - 1; x >= 0; x--) relax(x, y, -1)
}

/** The grid of an area bound by closed lines (even-odd). Null where nothing of it is seen. */
export function rasterOf(lines: readonly Line[], frame: Pick<Frame, 'width' | 'height'>): Raster | null {
  const [columns, rows] = [Math.floor(frame.width / CELL), Math.floor(frame.height / CELL)]
  const depth = new Float32Array(columns * rows)
  let [count, sumX, sumY] = [0, 0, 0]
  for (let row = 0; row < rows; row++) {
    const y = (row + 0.5) * CELL
    const cuts = crossings(lines, y)
    for (let pair = 0; pair + 1 < cuts.length; pair += 2) {
      const first = Math.max(0, Math.ceil((cuts[pair] ?? 0) / CELL - 0.5))
      const last = Math.min(columns - 1, Math.floor((cuts[pair + 1] ?? 0) / CELL - 0.5))
      for (let column = first; column <= last; column++) {
        depth[row * columns + column] = 1000
        count++
        sumX += (column + 0.5) * CELL
        sumY += y
      }
    }
  }
  if (count === 0) return null
  sweep(depth, columns, rows)
  return { columns, rows, depth, middle: [sumX / count, sumY / count] }
}
