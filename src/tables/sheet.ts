/** One cell as it stands in the file; a cell that is not there is the empty one. */
export interface Cell {
  /** What a person sees, spaces at the ends taken off. A number in full, without an exponent. */
  readonly text: string
  /** Set where the file holds a number and not a text that looks like one. */
  readonly number?: number
  /** Set where the file holds a date: `YYYY-MM-DD`. */
  readonly date?: string
  /** The cell holds a formula, whatever its last result; or a text that a program would take for one. */
  readonly formula?: true
  /** The cell holds an error of the program. Example: `#REF!` in `text`. */
  readonly error?: true
}

/** A rectangle of joined cells, 0-based, ends included; its content stands in the first cell. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One sheet of a workbook, or the whole of a CSV file. */
export interface Sheet {
  /** Empty for a CSV file, which has one sheet without a name. */
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
  readonly hidden: boolean
}

/** Why a file, or a part of it, is not read. `row` and `column` are 1-based; 0 is the whole. */
export interface TableRefusal<Code extends string = string> {
  readonly code: Code
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly params: Readonly<Record<string, string | number>>
}

/** The sheets of a file, or every reason why there are none. */
export type TableReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly form: string }
  | { readonly ok: false; readonly refusal: TableRefusal<RefusalCode> }

/** Why a file is refused as a whole; the words stand with the other codes of the gate `import`. */
export const REFUSALS = [
  'import-file-kind',
  'import-too-large',
  'import-unpacks-too-large',
  'import-archive',
  'import-encrypted',
  'import-macros',
  'import-external-links',
  'import-xml-entity',
  'import-encoding',
  'import-csv-form',
  'import-too-many-rows',
  'import-too-many-columns',
  'import-empty',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

export const EMPTY: Cell = Object.freeze({ text: '' })

/** Rows of a sheet: an inventory of a country has some hundreds. */
export const MAX_ROWS = 20_000
/** Columns of a sheet. */
export const MAX_COLUMNS = 400

/** A refusal of a whole file, or of one place in it. */
export class TableError extends Error {
  readonly refusal: TableRefusal<RefusalCode>

  constructor(code: RefusalCode, params: TableRefusal['params'] = {}, sheet = '', row = 0, column = 0) {
    super(code)
    this.refusal = { code, params, sheet, row, column }
  }
}

/** The letters of a column, 0-based. Example: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name
  return name
}
