import type { LocatedIssue } from '../yaml/finding.ts'

/** The result of one run over a content folder. */
export interface Report {
  /** False if there is an error; warnings let the content pass. */
  readonly ok: boolean
  /** Files of each content folder under the folder's name. */
  readonly records: Readonly<Record<string, number>>
  /** Sorted by file, line, column and code. */
  readonly issues: readonly LocatedIssue[]
}

const byPlace = (a: LocatedIssue, b: LocatedIssue): number =>
  byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Sorts the issues and drops what is said twice: of one place and path the first gate's word stands,
 * where a later gate only stumbles over the same value.
 */
export function makeReport(
  records: Readonly<Record<string, number>>,
  found: readonly LocatedIssue[],
): Report {
  const seen = new Set<string>()
  const issues = found.filter((issue) => {
    const key = JSON.stringify([issue.file, issue.code, issue.path, issue.line, issue.column, issue.params])
    return !seen.has(key) && seen.add(key)
  })
  return { ok: !issues.some(({ level }) => level === 'error'), records, issues: issues.toSorted(byPlace) }
}
