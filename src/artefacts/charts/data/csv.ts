import type { Cell, Dataset } from './dataset.ts'

/**
 * Signs that a spreadsheet reads as the beginning of a formula, also behind spaces: those of ASCII, their
 * full-width forms, and control characters.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n\0]|^[\s]*[\t\r\n]/u

/** One cell: numbers plain, texts always quoted, an apostrophe before what could be a formula. */
export function csvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/** The data of a chart as CSV (RFC 4180): UTF-8, lines end in CR LF, the first holds the names. */
export function csvOf({ columns, rows }: Dataset): string {
  const lines = [columns.map(({ name }) => name), ...rows]
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}
