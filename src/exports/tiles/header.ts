/** Bytes of the header of a PMTiles 3 archive. */
export const HEADER_LENGTH = 127

/** Lengths of the sections in bytes, in the order they lie in the file, and what the archive holds. */
export interface HeaderFacts {
  readonly root: number
  readonly metadata: number
  readonly leaves: number
  readonly data: number
  /** Tiles, entries that name them, and different contents. */
  readonly tiles: number
  readonly entries: number
  readonly different: number
  readonly minZoom: number
  readonly maxZoom: number
  /** Degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number]
}

/** Codes of the format: gzip, and vector tiles. */
const GZIP = 2
const VECTOR = 1

/** The header of an archive whose sections follow one another: root, metadata, leaves, tiles. */
export function header(facts: HeaderFacts): Uint8Array {
  const bytes = new Uint8Array(HEADER_LENGTH)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('PMTiles'))
  view.setUint8(7, 3)
  let [at, offset] = [8, HEADER_LENGTH]
  const long = (value: number): void => {
    view.setBigUint64(at, BigInt(value), true)
    at += 8
  }
  for (const length of [facts.root, facts.metadata, facts.leaves, facts.data]) {
    long(offset)
    long(length)
    offset += length
  }
  for (const count of [facts.tiles, facts.entries, facts.different]) long(count)
  const short = (value: number): void => {
    view.setUint8(at, value)
    at += 1
  }
  const degrees = (value: number): void => {
    view.setInt32(at, Math.round(value * 1e7), true)
    at += 4
  }
  const [west, south, east, north] = facts.bounds
  for (const value of [1, GZIP, GZIP, VECTOR, facts.minZoom, facts.maxZoom]) short(value)
  for (const value of [west, south, east, north]) degrees(value)
  short(Math.min(facts.maxZoom, Math.max(facts.minZoom, 4)))
  for (const value of [(west + east) / 2, (south + north) / 2]) degrees(value)
  return bytes
}
