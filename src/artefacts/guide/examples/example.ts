import type { Gate, ISSUE_CODES } from '../../../core/issue-codes.ts'

/**
 * A text that a check refuses, and the same mended. Tests run both through the real reader: `bad` must
 * give the very code at the line that is marked, `good` must not.
 */
export interface Example {
  /** Below the content folder; a facility unless it is told. Example: `sources/s010.yaml`. */
  readonly file?: string
  /** Some keys of a record, or the whole file, or a listing of files. */
  readonly bad: string
  readonly good: string
  /** Line of `bad` that the problem stands at. */
  readonly line?: number
  /**
   * `whole`: the text is the whole file; `listing`: paths, a line each. What other readers judge: `request`,
   * the tree of a request with the modes of git; `answers` to an issue form; a `table`. Else a part of a record.
   */
  readonly as?: 'whole' | 'listing' | 'request' | 'answers' | 'table'
  /** The listing is all that the folder holds. */
  readonly alone?: true
  /** The file the problem is told of, where it is another one. */
  readonly at?: string
  /** The gate that refuses the text before; the code shows where that gate is passed over. */
  readonly off?: Gate
  /** What stands in the file where `bad` cannot show it, a character a byte. */
  readonly bytes?: string
}

/** An example for every code of a gate. */
export type ExamplesOf<G extends Gate> = Readonly<Record<(typeof ISSUE_CODES)[G][number], Example>>

/** The file that an example stands in where it names none. */
export const EXAMPLE_FILE = 'facilities/kg/example-pond.yaml'

/** A claim of the stored volume, badly and well. Example: `volume('value: 41,5', 'value: 41.5')`. */
export const volume = (bad: string, good: string): Example => {
  const claim = (keys: string) => `volume_m3:\n  - { ${keys}, source: s010, as_of: "2013" }\n`
  return { bad: claim(bad), good: claim(good), line: 2 }
}

/** One key of a record, badly and well, on one line. */
export const key = (bad: string, good: string, file?: string): Example => ({
  bad: `${bad}\n`,
  good: `${good}\n`,
  line: 1,
  ...(file !== undefined && { file }),
})
