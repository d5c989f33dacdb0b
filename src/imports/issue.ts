import type { ISSUE_CODES } from '../core/issue-codes.ts'
import type { IssueParams, Level } from '../core/issue.ts'

/** Codes of the gate `import`. */
export type ImportCode = (typeof ISSUE_CODES)['import'][number]

/** A place in a table: row 1-based, column in letters; row 0 and an empty column stand for the whole. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: string
}

/** Something in a table that was not understood, or that a person should know; words by its code. */
export interface ImportIssue extends Place {
  readonly code: ImportCode
  /** An `error` keeps the row out; a `warning` does not. */
  readonly level: Level
  /** What stands in the cell. */
  readonly text: string
  readonly params: IssueParams
}

/** A problem of one cell, before its place is known. */
export interface Doubt {
  readonly code: ImportCode
  readonly params?: IssueParams
  readonly level?: 'warning'
}

/** A value that was read from a cell, or why there is none. */
export type Parsed<T> = { readonly value: T } | { readonly doubt: Doubt }

export const doubt = (code: ImportCode, params: IssueParams = {}): { readonly doubt: Doubt } => ({
  doubt: { code, params },
})

/** A place as a spreadsheet writes it. Example: `Лист1!F12`, `F12`. */
export const placeName = ({ sheet, row, column }: Place): string =>
  `${sheet === '' ? '' : `${sheet}!`}${column}${row > 0 ? row : ''}`
