import { deflateSync, inflateSync } from 'node:zlib'
import type { Indexed } from './quantise.ts'

/** Numbers before the palette: width, height, colours. */
const HEAD = 3

/** A picture as bytes for the cache; the check sum of the compression guards them. */
export function pack({ width, height, palette, pixels }: Indexed): Uint8Array {
  const head = Uint32Array.of(width, height, palette.length, ...palette)
  return deflateSync(Buffer.concat([new Uint8Array(head.buffer), pixels]), { level: 4 })
}

/** The picture in bytes of the cache; undefined where they are not whole. */
export function unpack(bytes: Uint8Array): Indexed | undefined {
  try {
    const all = inflateSync(bytes)
    const number = (at: number): number => all.readUInt32LE(at * 4)
    const [width, height, count] = [number(0), number(1), number(2)]
    const pixels = Uint8Array.from(all.subarray((HEAD + count) * 4))
    const palette = Array.from({ length: count }, (_, index) => number(HEAD + index))
    return pixels.length === width * height ? { width, height, palette, pixels } : undefined
  } catch {
    return undefined
  }
}
