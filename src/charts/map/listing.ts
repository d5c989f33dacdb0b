/**
 * Which tiles of a folder exist, for hosts that cannot hand out parts of an archive: a reader never asks
 * for one that is not there.
 */
export interface Listing {
  readonly minZoom: number
  readonly maxZoom: number
  /** Degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number]
  /** A list for each zoom: column and row of each tile, in turn. */
  readonly tiles: readonly (readonly number[])[]
}
