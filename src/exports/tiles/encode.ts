import type { LegacyFeature } from 'geojson-vt'
import { fromGeojsonVt } from 'vt-pbf'
import { EXTENT } from './tile.ts'

/** Features of each layer of one tile, in steps of the tile's grid. */
export type TileLayers = Readonly<Record<string, readonly LegacyFeature[]>>

/** Writes a vector tile; layers without features are left out. */
export function encodeTile(layers: TileLayers): Uint8Array<ArrayBuffer> {
  const filled = Object.entries(layers).filter(([, features]) => features.length > 0)
  const tiles = Object.fromEntries(filled.map(([name, features]) => [name, { features: [...features] }]))
  return new Uint8Array(fromGeojsonVt(tiles, { version: 2, extent: EXTENT }))
}
