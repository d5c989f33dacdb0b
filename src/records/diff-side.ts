import { join } from 'node:path'
import type { OtherRecord, Side } from '../core/diff/records.ts'
import type { LoadedAtlas } from './judge-tree.ts'
import { FOLDERS } from './layout.ts'
import { readFile } from './read-file.ts'

/**
 * Those of some files that are no part of an atlas: records of folders without a schema, pages of prose.
 * @param files paths below the content folder; those that are not there are left out
 */
function otherRecords(content: string, files: readonly string[]): readonly OtherRecord[] {
  return files.flatMap((file): OtherRecord[] => {
    const at = file.indexOf('/')
    const folder = file.slice(0, Math.max(at, 0))
    const place = FOLDERS[folder]
    if (!place || (place.kind !== 'tree' && place.kind !== 'bytes')) return []
    const id = file.slice(at + 1).replace(/\.[a-z]+$/, '')
    const { text, tree } = readFile({ file, absolute: join(content, file), folder, id, place }, new Set())
    const value: unknown = place.kind === 'bytes' ? text : tree?.value
    return value === undefined || value === '' ? [] : [{ folder, id, value }]
  })
}

/** One side of a comparison. @param changed files that may differ, below the content folder */
export const sideOf = (
  { atlas, report }: LoadedAtlas,
  content: string,
  changed: readonly string[],
): Side => ({ atlas, others: otherRecords(content, changed), counts: report.records })
