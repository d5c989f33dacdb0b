import { TILE_PX, toDegrees, toSquare } from './mercator.ts'

/** Something with a place and a rank: the lowest `order` of a cell stands for it. */
export interface CellPoint {
  /** Degrees (WGS 84). */
  readonly lon: number
  readonly lat: number
  readonly order: number
}

/** Points that share one mark. */
export interface Cell<T> {
  /** Mean of its points on the web map, degrees; the place of the point itself where there is one. */
  readonly lon: number
  readonly lat: number
  /** How many points it holds, at least 1. */
  readonly n: number
  /** The point with the lowest order. */
  readonly first: T
}

/** Side of a cell, pixels of the screen. */
const CELL_PX = 48

/** Means of neighbouring cells nearer than this would hide one another, pixels. */
const NEAR_PX = 34

/** Cells are made up to this zoom; nearer views show those of this one. */
export const LAST_CELL_ZOOM = 10

interface Sum<T> {
  x: number
  y: number
  n: number
  readonly column: number
  readonly row: number
  readonly first: T
}

const KEY = 2 ** 24

/** Sums the points of each square of the grid, in the order of their first points. */
function gridOf<T extends CellPoint>(points: readonly T[], side: number): Map<number, Sum<T>> {
  const grid = new Map<number, Sum<T>>()
  for (const point of points.toSorted((a, b) => a.order - b.order)) {
    const [x, y] = toSquare(point.lon, point.lat)
    const [column, row] = [Math.floor(x * side), Math.floor(y * side)]
    const sum = grid.get(row * KEY + column)
    if (sum) {
      sum.x += x
      sum.y += y
      sum.n += 1
    } else grid.set(row * KEY + column, { x, y, n: 1, column, row, first: point })
  }
  return grid
}

/** The kept cell next to this one whose mean lies too near, if any. */
function hiding<T>(sum: Sum<T>, kept: ReadonlyMap<number, Sum<T>>, near: number): Sum<T> | undefined {
  for (let row = sum.row - 1; row <= sum.row + 1; row++)
    for (let column = sum.column - 1; column <= sum.column + 1; column++) {
      const other = kept.get(row * KEY + column)
      if (!other) continue
      if (Math.hypot(other.x / other.n - sum.x / sum.n, other.y / other.n - sum.y / sum.n) < near)
        return other
    }
  return undefined
}

/**
 * Collects points into marks that do not hide one another at a whole zoom: by a fixed grid of about 48
 * pixels, then joining neighbours whose means come too near. Every point is counted in one mark. The
 * build makes the tiles with it and the browser its filtered points, so both show the same. In order of
 * the first points; equal orders keep the order given. Time grows with the number of points alone.
 */
export function cellsAt<T extends CellPoint>(points: readonly T[], zoom: number): readonly Cell<T>[] {
  const level = Math.min(LAST_CELL_ZOOM, Math.max(0, Math.floor(zoom)))
  const world = TILE_PX * 2 ** level
  const kept = new Map<number, Sum<T>>()
  for (const [key, sum] of gridOf(points, world / CELL_PX)) {
    const other = hiding(sum, kept, NEAR_PX / world)
    if (other) {
      other.x += sum.x
      other.y += sum.y
      other.n += sum.n
    } else kept.set(key, sum)
  }
  return [...kept.values()].map(({ x, y, n, first }) => {
    if (n === 1) return { lon: first.lon, lat: first.lat, n, first }
    const [lon, lat] = toDegrees([x / n, y / n])
    return { lon, lat, n, first }
  })
}
