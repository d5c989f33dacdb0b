import type { Listing } from '../../charts/map/listing.ts'
import type { TileSet } from './tile.ts'

/** The listing of a set of tiles. Example: `tiles[3]` is `[5, 2, 5, 3]` where zoom 3 has two tiles. */
export function listing({ minZoom, maxZoom, bounds, tiles }: TileSet): Listing {
  const rows = Array.from({ length: maxZoom + 1 }, (): number[] => [])
  for (const { z, x, y } of tiles) rows[z]?.push(x, y)
  return { minZoom, maxZoom, bounds, tiles: rows }
}
