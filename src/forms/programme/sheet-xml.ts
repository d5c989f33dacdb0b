import { escapeMarkup } from '../../core/markup.ts'

/** The name of the vocabulary of sheets. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A sheet of a small workbook: texts and numbers, no formulas. */
export interface PlainSheet {
  /** At most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string
  /** The names of the columns first. */
  readonly rows: readonly (readonly (string | number)[])[]
  /** Widths of the columns in letters. */
  readonly widths: readonly number[]
  /** The first row and so many columns stay in sight. */
  readonly frozen?: number
}

/** Characters that no XML document may hold. */
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text within XML. */
export const escaped = (text: string): string => escapeMarkup(text.replace(UNFIT, ''))

/** Letters of a column, 0-based. Example: `columnLetters(27)` is `AB`. */
const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

function cell(value: string | number, row: number, column: number): string {
  const place = `r="${columnLetters(column)}${String(row + 1)}" s="${row === 0 ? '1' : '0'}"`
  if (typeof value === 'number') return `<c ${place}><v>${String(value)}</v></c>`
  return value === ''
    ? ''
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

/** The part of a workbook that holds one sheet. */
export function sheetXml({ rows, widths, frozen }: PlainSheet): string {
  const columns = widths.map((width, at) => {
    const number = String(at + 1)
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`
  })
  const lines = rows.map(
    (cells, row) =>
      `<row r="${String(row + 1)}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`,
  )
  const corner = `${columnLetters(frozen ?? 0)}2`
  const split = frozen ? ` xSplit="${String(frozen)}"` : ''
  const area = frozen ? 'bottomRight' : 'bottomLeft'
  const pane =
    frozen === undefined
      ? ''
      : `<pane${split} ySplit="1" topLeftCell="${corner}" activePane="${area}" state="frozen"/>`
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
  return `<worksheet xmlns="${MAIN}">${view}<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}
