import type { LegacyFeature } from 'geojson-vt'
import { MAP_BOUNDS } from '../../charts/map/bounds.ts'
import { cellsAt, LAST_CELL_ZOOM } from '../../charts/map/cells.ts'
import { markTags, type Tags } from '../../charts/map/mark-tags.ts'
import { toSquare } from '../../charts/map/mercator.ts'
import { encodeTile } from './encode.ts'
import { namesOf } from './names.ts'
import type { TileIncident, TilePoint } from './point-source.ts'
import { EXTENT, type Tile, type TileSet } from './tile.ts'

/** What the tiles of points are made of. */
export interface PointSource {
  readonly points: readonly TilePoint[]
  readonly incidents: readonly TileIncident[]
}

/** Incidents are told of the whole world; the map shows a part of it. */
function onMap({ lon, lat }: TileIncident): boolean {
  const [west, south, east, north] = MAP_BOUNDS
  return lon > west && lon < east && lat > south && lat < north
}

type Layers = Record<'cells' | 'incidents', LegacyFeature[]>

/** The tiles of one zoom, by column and row. */
class Shelf {
  readonly #tiles = new Map<number, Layers>()
  readonly #side: number

  constructor(z: number) {
    this.#side = 2 ** z
  }

  /** Puts a point into the tile it lies in; its tags are copied. */
  put(layer: keyof Layers, lon: number, lat: number, tags: Tags): void {
    const [x, y] = toSquare(lon, lat)
    const [column, row] = [Math.floor(x * this.#side), Math.floor(y * this.#side)]
    const key = column * this.#side + row
    const tile = this.#tiles.get(key) ?? { cells: [], incidents: [] }
    this.#tiles.set(key, tile)
    // A point on the last step would lie in the next tile and be drawn in none.
    const step = (value: number, from: number): number =>
      Math.min(EXTENT - 1, Math.floor((value * this.#side - from) * EXTENT))
    tile[layer].push({ type: 1, geometry: [[step(x, column), step(y, row)]], tags: { ...tags } })
  }

  /** The tiles as they are written, by column, then row. */
  written(z: number): readonly Tile[] {
    return [...this.#tiles]
      .sort(([a], [b]) => a - b)
      .map(([key, layers]) => ({
        z,
        x: Math.floor(key / this.#side),
        y: key % this.#side,
        data: encodeTile(layers),
      }))
  }
}

/**
 * Records and incidents as vector tiles, zoom 0 to 10, only tiles that hold something. Layer `cells` has
 * one feature a cell of `cellsAt`, so that no tile holds more than the screen can show; layer `incidents`
 * one a record. Memory grows with the records of one zoom, not with all zooms.
 */
export function pointTiles({ points, incidents }: PointSource): TileSet {
  const tiles: Tile[] = []
  for (let z = 0; z <= LAST_CELL_ZOOM; z++) {
    const shelf = new Shelf(z)
    for (const cell of cellsAt(points, z))
      shelf.put('cells', cell.lon, cell.lat, markTags(cell, namesOf(cell.first.name)))
    for (const { name, lon, lat, ...rest } of incidents.filter(onMap))
      shelf.put('incidents', lon, lat, { ...rest, ...namesOf(name) })
    for (const tile of shelf.written(z)) tiles.push(tile)
  }
  return {
    name: 'points',
    minZoom: 0,
    maxZoom: LAST_CELL_ZOOM,
    bounds: MAP_BOUNDS,
    layers: ['cells', 'incidents'],
    tiles,
  }
}
