import type { LocatedIssue } from '../yaml/finding.ts'
import { recordCounts } from './inventory.ts'
import { readContent } from './read-content.ts'
import { readFile } from './read-file.ts'
import { makeReport } from './report.ts'
import type { Report } from './report.ts'
import { rewrite } from '../yaml/rewrite.ts'
import { writeAtomically } from './write-file.ts'

/** What `fix` did. */
export interface FixedContent {
  /** Paths below the content folder. */
  readonly changed: readonly string[]
  /** Why the others were left as they are. */
  readonly report: Report
}

/** What a rewriting mends does not stop it. */
const MENDED: ReadonlySet<string> = new Set(['date-unquoted'])

/** Writes the records of a content folder in canonical form; a file that fails G1 to G3 is left alone. */
export function fixContent(content: string): FixedContent {
  const listing = readContent(content)
  const changed: string[] = []
  const issues: LocatedIssue[] = [...listing.issues]
  for (const each of listing.files) {
    const { kind } = each.place
    if (kind === 'bytes' || kind === 'release') continue
    const { text, issues: found, tree } = readFile(each, new Set(['text', 'url']))
    const stops = found.filter(({ code }) => !MENDED.has(code))
    issues.push(...stops)
    const fresh = stops.length === 0 && tree ? rewrite(text, kind) : undefined
    if (fresh === undefined || fresh === text) continue
    writeAtomically(each.absolute, fresh)
    changed.push(each.file)
  }
  return { changed, report: makeReport(recordCounts(listing), issues) }
}
