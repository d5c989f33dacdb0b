import type { IssueCode } from '../core/issue-codes.ts'
import type { Issue, IssueParams, Path } from '../core/issue.ts'

/** 1-based line and column; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** An issue with its place in the file and the source line it stands on. */
export interface LocatedIssue extends Issue<IssueCode>, Position {
  /** Text of the line, where there is one to show. */
  readonly sourceLine?: string
}

/** What a gate finds in a text: the offset is in UTF-16 units. */
export interface Finding {
  readonly code: IssueCode
  readonly offset: number
  readonly path: Path
  readonly level?: 'warning'
  readonly params?: IssueParams
}

/** Line and column of an offset. Example: offset 3 of "a\nbc" is 2:2. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1
  return { line, column: offset - start + 1 }
}

/** The line of a text, 1-based, cut to what a screen could ever show. */
export function lineOf(text: string, line: number): string {
  let start = 0
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1
  const end = text.indexOf('\n', start)
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + 2000))
}

/** Joins an issue with its place in the text it is about. */
export function placed(issue: Issue<IssueCode>, text: string, offset: number): LocatedIssue {
  const position = positionOf(text, offset)
  return { ...issue, ...position, sourceLine: lineOf(text, position.line) }
}
