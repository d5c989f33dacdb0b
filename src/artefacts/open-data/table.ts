import type { Localised } from '../../core/claim.ts'
import type { Cell, Column } from './column.ts'

/** Tables that every download offers. */
export const TABLE_IDS = ['facilities', 'claims', 'incidents', 'sources'] as const
export type TableId = (typeof TABLE_IDS)[number]

/** A column without the rows it is of. */
export type ColumnHead = Omit<Column, 'value' | 'words'>

/** A table whose cells are asked for one by one, so that no file needs all of them at once. */
export interface OpenTable {
  readonly id: TableId
  readonly title: Localised
  readonly description: Localised
  readonly columns: readonly ColumnHead[]
  /** Names of the columns that tell rows apart. */
  readonly key: readonly string[]
  /** Number of rows. */
  readonly size: number
  /** The value for programs; null outside the table. */
  cell(row: number, column: number): Cell
  /** The value for persons of a language. */
  words(row: number, column: number, language: keyof Localised): Cell
}

/** What a table is besides its rows. */
type About = Pick<OpenTable, 'id' | 'title' | 'description' | 'key'>

/** A table of rows; nothing is copied. */
export function tableOf<R>(about: About, columns: readonly Column<R>[], rows: readonly R[]): OpenTable {
  const cell = (at: number, index: number): Cell => {
    const [row, column] = [rows[at], columns[index]]
    return row === undefined || column === undefined ? null : column.value(row)
  }
  return {
    ...about,
    columns,
    size: rows.length,
    cell,
    words(at, index, language) {
      const [row, column] = [rows[at], columns[index]]
      if (row === undefined || !column?.words) return cell(at, index)
      return column.words(row, language)
    },
  }
}
