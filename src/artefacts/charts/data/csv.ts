import { csvRows } from '../../../core/csv.ts'
import type { Dataset } from './dataset.ts'

export { csvCell } from '../../../core/csv.ts'

/** The data of a chart as CSV (RFC 4180): UTF-8, lines end in CR LF, the first holds the names. */
export const csvOf = ({ columns, rows }: Dataset): string =>
  csvRows([columns.map(({ name }) => name), ...rows])
