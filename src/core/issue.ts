/**
 * Problems are values: every check returns them, `check` prints them once, the words stand in the
 * message catalogues (`src/i18n/messages/<locale>/issues.ts`), keyed by the code.
 */

/** Where in a record: keys and list positions from its root. Example: `['volume_m3', 0, 'value']`. */
export type Path = readonly (string | number)[]

/** `error` stops the publication, `warning` does not. */
export type Level = 'error' | 'warning'

/** Values that the message of a code fills in. */
export type IssueParams = Readonly<Record<string, string | number>>

/** One problem of one record, without language, file or line: `src/records` adds those. */
export interface Issue<Code extends string = string> {
  /** Stable for ever; tests and editors rely on it. Example: `unknown-source`. */
  readonly code: Code
  readonly level: Level
  /** The record's path below the content folder. Example: `facilities/kg/kumtor.yaml`. */
  readonly file: string
  readonly path: Path
  /** `key` points at the key itself (an unknown key), `value` at what stands behind it. */
  readonly at?: 'key' | 'value'
  readonly params?: IssueParams
}

/** A value, or every reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }
