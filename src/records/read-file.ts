import type { Gate, IssueCode } from '../core/issue-codes.ts'
import type { IssueParams } from '../core/issue.ts'
import { decodeBytes, MAX_BYTES } from '../yaml/gates/bytes.ts'
import { issuesOf, MAX_NODES, readBytes } from '../yaml/read-bytes.ts'
import type { FileReading } from '../yaml/read-bytes.ts'
import type { ContentFile } from './read-content.ts'
import { MOST_BYTES, readRaw } from './read-raw.ts'

/** The bytes of a file, valid until the next file is read; or what to say where there are none. */
export type RawFile = { readonly bytes: Uint8Array } | { readonly refused: FileReading }

/** Most bytes of a file that are read. */
export const limitOf = ({ place: { maxBytes = MAX_BYTES } }: ContentFile): number => maxBytes

/** Reads a file as far as there may be any of it; a link is not followed. Never throws. */
export function rawFile(each: ContentFile, off: ReadonlySet<Gate>): RawFile {
  const limit = limitOf(each)
  const raw = readRaw(each.absolute, off.has('bytes') ? MOST_BYTES : limit)
  if ('bytes' in raw) return raw
  const refused = (code: IssueCode, params: IssueParams): RawFile => ({
    refused: {
      text: '',
      issues: [{ code, level: 'error', file: each.file, path: [], params, line: 1, column: 1 }],
    },
  })
  return 'size' in raw
    ? refused('file-too-large', { size: raw.size, limit })
    : refused('file-unreadable', { reason: raw.reason })
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
  readingOf(rawFile(each, off), each, off)
