/** A cell of a table; null is an empty one. */
export type CsvValue = string | number | boolean | null

/**
 * Signs that a spreadsheet reads as the beginning of a formula, also behind spaces: those of ASCII, their
 * full-width forms, and control characters.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n\0]|^[\s]*[\t\r\n]/u

/** One cell: numbers plain, texts always quoted, an apostrophe before what could be a formula. */
export function csvCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/** A table as CSV (RFC 4180): UTF-8, every line ends in CR LF. */
export const csvRows = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')

/** The mark of UTF-8 at the head of a file: without it spreadsheets take Cyrillic letters for others. */
export const CSV_MARK = '\uFEFF'
