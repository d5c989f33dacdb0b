import type { IssueCode } from '../core/issue-codes.ts'
import type { Issue, Path } from '../core/issue.ts'
import { placed, positionOf } from '../yaml/finding.ts'
import type { LocatedIssue, Position } from '../yaml/finding.ts'
import { offsetOf } from '../yaml/parse-yaml.ts'
import type { ContentFile } from './read-content.ts'
import { readFile } from './read-file.ts'
import type { FileReading } from '../yaml/read-bytes.ts'

/** Places in files that are parsed again on demand: the trees of a whole atlas would fill the memory. */
export interface Positions {
  readonly at: (file: string, path: Path) => Position | undefined
  readonly place: (issue: Issue<IssueCode>) => LocatedIssue
}

const KEPT = 8

/** Positions in the files of a listing; the last few trees are kept, since questions come in runs. */
export function lazyPositions(files: readonly ContentFile[]): Positions {
  let byFile: ReadonlyMap<string, ContentFile> | undefined
  const cache = new Map<string, FileReading>()

  function reading(file: string): FileReading | undefined {
    const kept = cache.get(file)
    if (kept) return kept
    byFile ??= new Map(files.map((each) => [each.file, each]))
    const found = byFile.get(file)
    if (!found) return undefined
    const fresh = readFile(found, new Set())
    cache.set(file, fresh)
    const [oldest] = cache.keys()
    if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest)
    return fresh
  }

  return {
    at: (file, path) => {
      const read = reading(file)
      return read?.tree && positionOf(read.text, offsetOf(read.tree.document, path, 'value'))
    },
    place: (issue) => {
      // A problem of a whole file stands at its beginning.
      const read = issue.path.length > 0 ? reading(issue.file) : undefined
      return read?.tree
        ? placed(issue, read.text, offsetOf(read.tree.document, issue.path, issue.at))
        : { ...issue, line: 1, column: 1 }
    },
  }
}
