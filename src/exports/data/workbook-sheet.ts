import type { Cell } from '../../artefacts/open-data/column.ts'
import { columnName } from '../../tables/sheet.ts'
import { workbookText } from './xml-text.ts'

/** A sheet to write, asked for row by row. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: number
  readonly columns: number
  /** Rows and columns that stay in sight; the rows are heads. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Widths of the columns in letters. */
  readonly widths: readonly number[]
  readonly cell: (row: number, column: number) => Cell
}

/** Numbers of the formats in `xl/styles.xml`. */
const HEAD = 1
const UNITS = 2
const TEXT = 3

/** Longest text that a cell takes. */
const MAX_TEXT = 32_767

const cut = (text: string): string => (text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`)

function cellXml(at: string, value: Cell, style: number): string {
  const styled = style === 0 ? '' : ` s="${String(style)}"`
  if (value === null) return style === HEAD || style === UNITS ? `<c r="${at}"${styled}/>` : ''
  if (typeof value === 'number') return `<c r="${at}"${styled}><v>${String(value)}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}"${styled} t="b"><v>${value ? '1' : '0'}</v></c>`
  // A text in its place is never a formula, whatever it begins with.
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${workbookText(cut(value))}</t></is></c>`
}

const styleOf = (row: number, { frozen }: WorkbookSheet): number =>
  frozen.rows === 0 ? TEXT : row === 0 ? HEAD : row < frozen.rows ? UNITS : 0

function viewXml({ frozen }: WorkbookSheet): string {
  if (frozen.rows === 0) return '<sheetView workbookViewId="0"/>'
  const cell = `${columnName(frozen.columns)}${String(frozen.rows + 1)}`
  const pane = `xSplit="${String(frozen.columns)}" ySplit="${String(frozen.rows)}" topLeftCell="${cell}"`
  return `<sheetView workbookViewId="0"><pane ${pane} activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="${cell}" sqref="${cell}"/></sheetView>`
}

function headXml(sheet: WorkbookSheet): string {
  const last = `${columnName(Math.max(1, sheet.columns) - 1)}${String(Math.max(1, sheet.rows))}`
  const widths = sheet.widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${last}"/><sheetViews>${viewXml(sheet)}</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`
}

function tailXml({ frozen, rows, columns }: WorkbookSheet): string {
  const filter =
    frozen.rows === 0 || rows <= frozen.rows
      ? ''
      : `<autoFilter ref="A${String(frozen.rows)}:${columnName(columns - 1)}${String(rows)}"/>`
  return `</sheetData>${filter}</worksheet>`
}

/** Rows put together at once. */
const BATCH = 500

/** The XML of a sheet, piece by piece. */
export function* sheetChunks(sheet: WorkbookSheet): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const names = Array.from({ length: sheet.columns }, (_, column) => columnName(column))
  yield encoder.encode(headXml(sheet))
  for (let from = 0; from < sheet.rows; from += BATCH) {
    const rows: string[] = []
    for (let row = from; row < Math.min(from + BATCH, sheet.rows); row++) {
      const style = styleOf(row, sheet)
      const cells = names.map((name, column) =>
        cellXml(`${name}${String(row + 1)}`, sheet.cell(row, column), style),
      )
      rows.push(`<row r="${String(row + 1)}">${cells.join('')}</row>`)
    }
    yield encoder.encode(rows.join(''))
  }
  yield encoder.encode(tailXml(sheet))
}
