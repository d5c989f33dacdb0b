import GeoJSONVT from 'geojson-vt'
import { MAP_BOUNDS } from '../../charts/map/bounds.ts'
import { toSquare } from '../../charts/map/mercator.ts'
import { type BaseSource, baseLayers } from './base-layers.ts'
import { encodeTile } from './encode.ts'
import { EXTENT, type Tile, type TileSet } from './tile.ts'

/** The base map is made up to this zoom; nearer views stretch its tiles. */
const LAST_BASE_ZOOM = 7

/** Columns and rows of the tiles of a zoom that meet the bounds: first and last of each. */
function rangeAt(z: number): readonly [number, number, number, number] {
  const [west, south, east, north] = MAP_BOUNDS
  const [left, top] = toSquare(west, north)
  const [right, bottom] = toSquare(east, south)
  const last = 2 ** z - 1
  const column = (value: number): number => Math.min(last, Math.max(0, Math.floor(value * 2 ** z)))
  return [column(left), column(right), column(top), column(bottom)]
}

/**
 * The base map as vector tiles, zoom 0 to 7: layers `land`, `lakes`, `rivers`, `borders`, `places` and
 * `names`. Every tile within the bounds is there, also an empty one.
 */
export function baseTiles(source: BaseSource): TileSet {
  const layers = Object.entries(baseLayers(source)).map(([name, data]) => {
    const options = { maxZoom: LAST_BASE_ZOOM, indexMaxZoom: 4, extent: EXTENT, buffer: 64, tolerance: 4 }
    return { name, index: new GeoJSONVT(data, options) }
  })
  const tiles: Tile[] = []
  for (let z = 0; z <= LAST_BASE_ZOOM; z++) {
    const [left, right, top, bottom] = rangeAt(z)
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const own = layers.map(({ name, index }) => [name, index.getTile(z, x, y)?.features ?? []] as const)
        tiles.push({ z, x, y, data: encodeTile(Object.fromEntries(own)) })
      }
  }
  return {
    name: 'base',
    minZoom: 0,
    maxZoom: LAST_BASE_ZOOM,
    bounds: MAP_BOUNDS,
    layers: layers.map(({ name }) => name),
    tiles,
  }
}
