import { join } from 'node:path'
import { sha256 } from '../digest/sha256.ts'
import type { OtherRecord, Side } from '../core/diff/records.ts'
import { quickTree } from '../yaml/release-text.ts'
import type { LoadedAtlas } from './judge-tree.ts'
import { FOLDERS } from './layout.ts'
import { readFile } from './read-file.ts'

/**
 * What a summary says of itself, and the hash of all of it: its lists are long, and follow from the records. A
 * summary that was changed by hand shows by its hash.
 */
function headOf(text: string): unknown {
  const { date, inputs, commit } = quickTree(text) ?? {}
  return { date, inputs, commit, sha256: sha256(text) }
}

/**
 * Those of some files that are no part of what is compared: summaries of releases, pages of prose.
 * @param files paths below the content folder; those that are not there are left out
 */
function otherRecords(content: string, files: readonly string[]): readonly OtherRecord[] {
  return files.flatMap((file): OtherRecord[] => {
    const at = file.indexOf('/')
    const folder = file.slice(0, Math.max(at, 0))
    const place = FOLDERS[folder]
    if (!place || (place.kind !== 'release' && place.kind !== 'bytes')) return []
    const id = file.slice(at + 1).replace(/\.[a-z]+$/, '')
    const bytes = { ...place, kind: 'bytes' } as const
    const { text } = readFile({ file, absolute: join(content, file), folder, id, place: bytes }, new Set())
    return text === '' ? [] : [{ folder, id, value: place.kind === 'release' ? headOf(text) : text }]
  })
}

/** One side of a comparison. @param changed files that may differ, below the content folder */
export const sideOf = (
  { atlas, report }: LoadedAtlas,
  content: string,
  changed: readonly string[],
): Side => ({ atlas, others: otherRecords(content, changed), counts: report.records })
