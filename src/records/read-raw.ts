import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { MAX_BYTES } from '../yaml/gates/bytes.ts'

/** The bytes of a file, valid until the next file is read; or why there are none. */
export type Bytes =
  | { readonly bytes: Uint8Array }
  /** Larger than it may be, by this many bytes in all. */
  | { readonly size: number }
  /** The system's own word. Example: `EACCES`. */
  | { readonly reason: string }

/** Most that is read of any file, in bytes. */
export const MOST_BYTES = 64 * MAX_BYTES

/** One room for all files: thousands of small ones are read in turn. Its last byte tells of a file too large. */
const room = Buffer.allocUnsafeSlow(MOST_BYTES + 1)
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** The system's own word for why a file cannot be read. Example: `EACCES`. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** Reads a file as far as there may be any of it, `limit` bytes; a link is not followed. Never throws. */
export function readRaw(absolute: string, limit: number): Bytes {
  let descriptor: number | undefined
  try {
    descriptor = openSync(absolute, FLAGS)
    // A regular file gives all it has at once, or as much as there is room for.
    const length = readSync(descriptor, room, 0, limit + 1, null)
    return length > limit ? { size: fstatSync(descriptor).size } : { bytes: room.subarray(0, length) }
  } catch (error) {
    return { reason: reasonOf(error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
