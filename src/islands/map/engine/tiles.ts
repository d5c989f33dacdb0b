import type { SourceSpecification } from 'maplibre-gl'
import { PMTiles, Protocol } from 'pmtiles'
import type { Listing } from '../../../charts/map/listing.ts'
import type { Library } from './library.ts'

/** The sources whose tiles were made by the build. */
export type TileSources = Readonly<Record<'base' | 'points', SourceSpecification>>

const address = (path: string): string => new URL(`/tiles/${path}`, location.href).href

/** One file each, read in parts. Rejects where the host answers no Range requests. */
async function archives(library: Library): Promise<TileSources> {
  const protocol = new Protocol()
  // Asked for once, a part is read to its end: it is small, and may be wanted again at once.
  library.addProtocol('pmtiles', (request) => protocol.tile(request, new AbortController()))
  const source = async (name: string): Promise<SourceSpecification> => {
    const file = address(`${name}.pmtiles`)
    const archive = new PMTiles(file)
    const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader()
    protocol.add(archive)
    return {
      type: 'vector',
      tiles: [`pmtiles://${file}/{z}/{x}/{y}`],
      minzoom: minZoom,
      maxzoom: maxZoom,
      bounds: [minLon, minLat, maxLon, maxLat],
    }
  }
  const [base, points] = await Promise.all([source('base'), source('points')])
  return { base, points }
}

/** Folders of single tiles. A tile that the listing does not name is empty and never asked for. */
async function folders(library: Library): Promise<TileSources> {
  const known = new Set<string>()
  library.addProtocol('folder', async ({ url }) => {
    const tile = url.slice('folder://'.length)
    if (!known.has(tile)) return { data: new ArrayBuffer(0) }
    const answer = await fetch(address(`${tile}.pbf`))
    if (!answer.ok) throw new Error(`tile ${tile}: ${String(answer.status)}`)
    return { data: await answer.arrayBuffer() }
  })
  const source = async (name: string): Promise<SourceSpecification> => {
    const answer = await fetch(address(`${name}/index.json`))
    if (!answer.ok) throw new Error(`no tiles of ${name}: ${String(answer.status)}`)
    const { minZoom, maxZoom, bounds, tiles } = (await answer.json()) as Listing
    tiles.forEach((row, z) => {
      for (let at = 0; at < row.length; at += 2)
        known.add(`${name}/${String(z)}/${String(row[at])}/${String(row[at + 1])}`)
    })
    const [west, south, east, north] = bounds
    return {
      type: 'vector',
      tiles: [`folder://${name}/{z}/{x}/{y}`],
      minzoom: minZoom,
      maxzoom: maxZoom,
      bounds: [west, south, east, north],
    }
  }
  const [base, points] = await Promise.all([source('base'), source('points')])
  return { base, points }
}

/** The tiles of the site: as archives where the host can, else as folders. Rejects where there are none. */
export async function tileSources(library: Library): Promise<TileSources> {
  return archives(library).catch(() => folders(library))
}
