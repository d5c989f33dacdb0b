import type { Published } from '../../published.ts'

/** A value of a table for download; null where nothing is known. */
export type Cell = string | number | boolean | null

/** A column: its name for machines, and what it holds, in English. */
export interface Column {
  readonly name: string
  /** Example: `Best place among the rated that the known facts allow.` */
  readonly what: string
}

/** The data of one chart: codes and plain numbers, the same in every language. */
export interface Dataset {
  /** Name of the chart, which is also that of the files. */
  readonly id: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Makes the data of one chart. */
export type MakeDataset = (published: Published) => Dataset

/** Columns from pairs of a name and a description. */
export function columnsOf(pairs: Readonly<Record<string, string>>): readonly Column[] {
  return Object.entries(pairs).map(([name, what]) => ({ name, what }))
}
