import { existsSync, readFileSync } from 'node:fs'
import type { ImportIssue } from '../../src/imports/issue.ts'
import type { Proposed } from '../../src/imports/propose-mapping.ts'
import { misfits, proposeMapping } from '../../src/imports/propose-mapping.ts'
import { readMapping } from '../../src/imports/read-mapping.ts'
import { writeNew } from '../../src/records/write-file.ts'
import type { Sheet } from '../../src/tables/sheet.ts'

/** How the sheets are read, with the path of a map that was saved just now. */
export interface Mapped extends Proposed {
  readonly saved?: string
}

/** The map of `--map` where the file is there; else the proposal, which is saved under that name. */
export function mappingOf(
  sheets: readonly Sheet[],
  map: string | undefined,
  sheet: string | undefined,
): Mapped {
  const proposed = proposeMapping(sheets, sheet)
  if (map === undefined) return proposed
  if (!existsSync(map)) {
    if (proposed.mapping.sheets.length === 0) return proposed
    writeNew(map, `${JSON.stringify(proposed.mapping, null, 2)}\n`)
    return { ...proposed, saved: map }
  }
  const read = readMapping(readFileSync(map, 'utf8'))
  if ('issue' in read) return { ...proposed, issues: [read.issue] }
  const { mapping } = read
  const named = new Set(mapping.sheets.map((each) => each.sheet))
  const unread = sheets.flatMap(({ name, hidden }) =>
    named.has(name) ? [] : [{ name, why: hidden ? ('hidden' as const) : ('not-chosen' as const) }],
  )
  const issues: readonly ImportIssue[] = misfits(sheets, mapping)
  return { mapping, unread, issues }
}
