/** A table for download, in one language, before it becomes CSV or a workbook. */
export interface TableFile {
  /** Name of its sheet. */
  readonly sheet: string
  /** The names of the columns first. */
  readonly rows: readonly (readonly (string | number)[])[]
  /** Widths of the columns in letters. */
  readonly widths: readonly number[]
  /** Columns that stay in sight. */
  readonly frozen: number
  /** What the table is: a second sheet of the workbook, a line a cell. */
  readonly about: { readonly sheet: string; readonly lines: readonly string[] }
}
