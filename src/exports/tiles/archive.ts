import { createHash } from 'node:crypto'
import { directory, type Entry } from './directory.ts'
import { gzip } from './gzip.ts'
import { HEADER_LENGTH, header } from './header.ts'
import { type Tile, tileId, type TileSet } from './tile.ts'

/** Header and root directory must lie in the first bytes that a reader asks for. */
const FIRST_BYTES = 16_384

/** Entries of a leaf directory: about 10 kB, so that a reader pays little for the part it looks at. */
const LEAF_ENTRIES = 2048

const together = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Contents of the tiles, each once, and the entries that point at them. */
function contents(tiles: readonly Tile[]) {
  const parts: Uint8Array[] = []
  const known = new Map<string, { readonly offset: number; readonly length: number }>()
  const entries: Entry[] = []
  let end = 0
  for (const { id, data } of tiles
    .map((tile) => ({ id: tileId(tile), data: tile.data }))
    .sort((a, b) => a.id - b.id)) {
    const digest = createHash('sha256').update(data).digest('base64')
    let place = known.get(digest)
    if (!place) {
      const packed = gzip(data)
      place = { offset: end, length: packed.length }
      known.set(digest, place)
      parts.push(packed)
      end += packed.length
    }
    const last = entries.at(-1)
    if (last && last.offset === place.offset && last.id + last.run === id)
      entries[entries.length - 1] = { ...last, run: last.run + 1 }
    else entries.push({ id, ...place, run: 1 })
  }
  return { entries, data: together(parts), different: known.size }
}

/** One directory where it fits into the first bytes, else a root that points at leaves. */
function directories(entries: readonly Entry[]) {
  const flat = gzip(directory(entries))
  if (HEADER_LENGTH + flat.length <= FIRST_BYTES) return { root: flat, leaves: new Uint8Array() }
  const parts: Uint8Array[] = []
  const pointers: Entry[] = []
  let offset = 0
  for (let from = 0; from < entries.length; from += LEAF_ENTRIES) {
    const own = entries.slice(from, from + LEAF_ENTRIES)
    const leaf = gzip(directory(own))
    pointers.push({ id: own[0]?.id ?? 0, offset, length: leaf.length, run: 0 })
    parts.push(leaf)
    offset += leaf.length
  }
  return { root: gzip(directory(pointers)), leaves: together(parts) }
}

/**
 * Writes tiles as one PMTiles 3 archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md):
 * clustered along the Hilbert curve, equal tiles stored once, everything packed by gzip. The same tiles
 * give the same bytes. A reader asks for parts of it by HTTP Range.
 */
export function archive(set: TileSet): Uint8Array<ArrayBuffer> {
  const { entries, data, different } = contents(set.tiles)
  const { root, leaves } = directories(entries)
  const metadata = gzip(
    new TextEncoder().encode(
      JSON.stringify({
        name: set.name,
        type: 'overlay',
        vector_layers: set.layers.map((id) => ({ id, fields: {} })),
      }),
    ),
  )
  const head = header({
    root: root.length,
    metadata: metadata.length,
    leaves: leaves.length,
    data: data.length,
    tiles: set.tiles.length,
    entries: entries.length,
    different,
    minZoom: set.minZoom,
    maxZoom: set.maxZoom,
    bounds: set.bounds,
  })
  return together([head, root, metadata, leaves, data])
}
