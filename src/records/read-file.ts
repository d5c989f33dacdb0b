import { lstatSync, readFileSync } from 'node:fs'
import type { Gate, IssueCode } from '../core/issue-codes.ts'
import type { IssueParams } from '../core/issue.ts'
import { decodeBytes, MAX_BYTES } from '../yaml/gates/bytes.ts'
import { issuesOf, MAX_NODES, readBytes } from '../yaml/read-bytes.ts'
import type { FileReading } from '../yaml/read-bytes.ts'
import { reasonOf } from './read-content.ts'
import type { ContentFile } from './read-content.ts'

const whole = (file: string, code: IssueCode, params: IssueParams): FileReading => ({
  text: '',
  issues: [{ code, level: 'error', file, path: [], params, line: 1, column: 1 }],
})

/** Reads one file; its size is asked before it is opened. Never throws. */
export function readFile({ absolute, file, place }: ContentFile, off: ReadonlySet<Gate>): FileReading {
  let bytes: Uint8Array
  try {
    const { size } = lstatSync(absolute)
    if (size > MAX_BYTES && (!off.has('bytes') || size > 16 * MAX_BYTES))
      return whole(file, 'file-too-large', { size, limit: MAX_BYTES })
    bytes = readFileSync(absolute)
  } catch (error) {
    return whole(file, 'file-unreadable', { reason: reasonOf(error) })
  }
  if (place.kind === 'bytes') {
    const { text, findings } = decodeBytes(bytes, off.has('bytes'))
    return { text, issues: issuesOf(findings, text, file) }
  }
  return readBytes(bytes, file, place.maxNodes ?? MAX_NODES, off)
}
