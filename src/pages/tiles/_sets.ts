import { baseTiles } from '../../exports/tiles/base-tiles.ts'
import { tileIncidents, tilePoints } from '../../exports/tiles/point-source.ts'
import { pointTiles } from '../../exports/tiles/point-tiles.ts'
import type { TileSet } from '../../exports/tiles/tile.ts'
import { loadBaseMap } from '../../site/base-map.ts'
import { load, type Loaded } from '../../site/load.ts'

/** Made once for an atlas: hundreds of routes ask for the same sets. */
const made = new WeakMap<Loaded, readonly TileSet[]>()

/** The sets of tiles of the site: the base map, and the records on it. */
export async function tileSets(): Promise<readonly TileSet[]> {
  const atlas = await load()
  const known = made.get(atlas)
  if (known) return known
  const sets = [
    baseTiles({ base: loadBaseMap(), atlas: atlas.atlas }),
    pointTiles({ points: tilePoints(atlas), incidents: tileIncidents(atlas.atlas) }),
  ]
  made.set(atlas, sets)
  return sets
}
