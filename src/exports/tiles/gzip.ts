import { gzipSync } from 'node:zlib'

/** Place of the byte that names the operating system in the header of a gzip stream, and "unknown". */
const SYSTEM_AT = 9
const SYSTEM_UNKNOWN = 255

/** Compresses to the same bytes on every machine: without a time and without the system's name. */
export function gzip(data: Uint8Array): Uint8Array {
  const packed = gzipSync(data, { level: 9 })
  packed[SYSTEM_AT] = SYSTEM_UNKNOWN
  return packed
}
