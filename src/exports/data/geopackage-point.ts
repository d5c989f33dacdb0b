import type { Point } from './point.ts'
import { pointWkb } from './point.ts'

/** Head before a point: `GP`, version, flags, the number of the reference system, the envelope. */
const HEAD = 8 + 32

/** Little-endian, with an envelope of x and y, not empty. */
const FLAGS = 0b0000_0011

/** A point as a GeoPackage holds it: its head with the envelope, then well-known binary. */
export function geopackagePoint(point: Point, system: number): Uint8Array<ArrayBuffer> {
  const body = pointWkb(point)
  const bytes = new Uint8Array(HEAD + body.length)
  const view = new DataView(bytes.buffer)
  bytes.set([0x47, 0x50, 0, FLAGS])
  view.setInt32(4, system, true)
  for (const [index, value] of [point.lon, point.lon, point.lat, point.lat].entries())
    view.setFloat64(8 + 8 * index, value, true)
  bytes.set(body, HEAD)
  return bytes
}
