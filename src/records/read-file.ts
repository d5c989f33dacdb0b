import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { Gate, IssueCode } from '../core/issue-codes.ts'
import type { IssueParams } from '../core/issue.ts'
import { decodeBytes, MAX_BYTES } from '../yaml/gates/bytes.ts'
import { issuesOf, MAX_NODES, readBytes } from '../yaml/read-bytes.ts'
import type { FileReading } from '../yaml/read-bytes.ts'
import { reasonOf } from './read-content.ts'
import type { ContentFile } from './read-content.ts'

/** The bytes of a file, valid until the next file is read; or why there are none. */
export type RawFile = { readonly bytes: Uint8Array } | { readonly refused: FileReading }

const whole = (file: string, code: IssueCode, params: IssueParams): RawFile => ({
  refused: {
    text: '',
    issues: [{ code, level: 'error', file, path: [], params, line: 1, column: 1 }],
  },
})

/** One room for all files: thousands of small ones are read in turn. Its last byte tells of a file too large. */
const room = Buffer.allocUnsafeSlow(16 * MAX_BYTES + 1)
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Reads a file as far as there may be any of it; a link is not followed. Never throws. */
export function readRaw({ absolute, file, place }: ContentFile, off: ReadonlySet<Gate>): RawFile {
  const { maxBytes = MAX_BYTES } = place
  const limit = off.has('bytes') ? 16 * MAX_BYTES : maxBytes
  let descriptor: number | undefined
  try {
    descriptor = openSync(absolute, FLAGS)
    let length = 0
    for (let count = -1; count !== 0 && length <= limit; length += count)
      count = readSync(descriptor, room, length, limit + 1 - length, null)
    if (length > limit)
      return whole(file, 'file-too-large', { size: fstatSync(descriptor).size, limit: maxBytes })
    return { bytes: room.subarray(0, length) }
  } catch (error) {
    return whole(file, 'file-unreadable', { reason: reasonOf(error) })
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** What the gates of one file make of its bytes. */
export function readingOf(raw: RawFile, { file, place }: ContentFile, off: ReadonlySet<Gate>): FileReading {
  if ('refused' in raw) return raw.refused
  if (place.kind === 'bytes') {
    const { text, findings } = decodeBytes(raw.bytes, off.has('bytes'))
    return { text, issues: issuesOf(findings, text, file) }
  }
  return readBytes(raw.bytes, file, place.maxNodes ?? MAX_NODES, off)
}

/** Reads one file and passes it through the gates. Never throws. */
export const readFile = (each: ContentFile, off: ReadonlySet<Gate>): FileReading =>
  readingOf(readRaw(each, off), each, off)
