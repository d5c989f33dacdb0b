/** Where a tile lies: zoom, column from the west, row from the north. */
export interface TilePlace {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** A vector tile (Mapbox Vector Tile 2.1), not compressed. */
export interface Tile extends TilePlace {
  readonly data: Uint8Array<ArrayBuffer>
}

/** Tiles of one address, from `tiles/<name>/`. */
export interface TileSet {
  readonly name: string
  readonly minZoom: number
  readonly maxZoom: number
  /** Degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number]
  /** Names of the layers, for tools that read the archive. */
  readonly layers: readonly string[]
  /** By zoom, then along the Hilbert curve. */
  readonly tiles: readonly Tile[]
}

/** Steps of a tile's own grid. */
export const EXTENT = 4096

/**
 * The number of a tile in a PMTiles archive: all tiles of lower zooms first, then its place on the
 * Hilbert curve, so that neighbours lie together. Example: `tileId({ z: 1, x: 1, y: 0 })` is 4.
 */
export function tileId({ z, x, y }: TilePlace): number {
  let [id, column, row] = [(4 ** z - 1) / 3, x, y]
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const [right, low] = [(column & side) > 0, (row & side) > 0]
    id += side * side * ((right ? 3 : 0) ^ (low ? 1 : 0))
    if (low) continue
    if (right) [column, row] = [side - 1 - column, side - 1 - row]
    ;[column, row] = [row, column]
  }
  return id
}
