import { utils, write } from '@e965/xlsx'
import type { CellObject, WorkSheet } from '@e965/xlsx'
import { columnName } from './sheet.ts'
import { unzip } from './unzip.ts'
import { zip } from './zip.ts'

/** A list that the cells of a column are chosen from; it stands in a column of another sheet. */
export interface Validation {
  readonly column: number
  /** First row and last row, 0-based. */
  readonly from: number
  readonly to: number
  readonly sheet: string
  readonly listColumn: number
  readonly length: number
}

/** A sheet to write. Rows and columns are 0-based. */
export interface SheetToWrite {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
  /** Widths of the columns in letters. */
  readonly widths: readonly number[]
  /** Notes on the cells of `notesRow`; an empty one is none. */
  readonly notes: readonly string[]
  readonly notesRow?: number
  readonly hiddenRows: readonly number[]
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Columns hold text, so that no program makes dates of what is typed. */
  readonly text?: true
  readonly validations: readonly Validation[]
  readonly hidden?: true
}

const cellOf = (value: string | number, text: boolean): CellObject => ({
  t: typeof value === 'number' ? 'n' : 's',
  v: value,
  ...(text && { z: '@' }),
})

function sheetOf({ rows, widths, notes, notesRow = 0, hiddenRows, text }: SheetToWrite): WorkSheet {
  const sheet: WorkSheet = {}
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries())
      if (value !== '') sheet[`${columnName(column)}${row + 1}`] = cellOf(value, text === true)
  for (const [column, note] of notes.entries()) {
    const cell: unknown = sheet[`${columnName(column)}${notesRow + 1}`]
    if (note === '' || typeof cell !== 'object' || cell === null) continue
    Object.assign(cell, { c: Object.assign([{ a: 'TMF', t: note }], { hidden: true }) })
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1)
  sheet['!ref'] = `A1:${columnName(width - 1)}${Math.max(1, rows.length)}`
  sheet['!cols'] = widths.map((wch) => ({ wch }))
  sheet['!rows'] = rows.map((_, row) => (hiddenRows.includes(row) ? { hidden: true } : {}))
  return sheet
}

const validationXml = ({ column, from, to, sheet, listColumn, length }: Validation): string => {
  const [cells, list] = [columnName(column), columnName(listColumn)]
  const attributes = 'type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"'
  const formula = `${sheet}!$${list}$1:$${list}$${length}`
  return `<dataValidation ${attributes} sqref="${cells}${from + 1}:${cells}${to + 1}"><formula1>${formula}</formula1></dataValidation>`
}

/** What the library cannot write: frozen panes, lists, and the text format of columns that are still empty. */
function finished(xml: string, { frozen, validations, text }: SheetToWrite): string {
  const style = text ? /<c r="[A-Z]+\d+" s="(\d+)"/.exec(xml)?.[1] : undefined
  const styled = style === undefined ? xml : xml.replaceAll('<col ', `<col style="${style}" `)
  const lists = validations.map(validationXml).join('')
  const listed =
    lists === ''
      ? styled
      : styled.replace(
          '</sheetData>',
          `</sheetData><dataValidations count="${validations.length}">${lists}</dataValidations>`,
        )
  if (!frozen) return listed
  const cell = `${columnName(frozen.columns)}${frozen.rows + 1}`
  const pane = `<pane xSplit="${frozen.columns}" ySplit="${frozen.rows}" topLeftCell="${cell}" activePane="bottomRight" state="frozen"/>`
  return listed.replace(
    '<sheetView workbookViewId="0"/>',
    `<sheetView workbookViewId="0">${pane}<selection pane="bottomRight" activeCell="${cell}" sqref="${cell}"/></sheetView>`,
  )
}

/** The one format of cells, made to break long lines: the library cannot write that either. */
const wrapped = (styles: string): string =>
  styles.replace(
    /(<cellXfs [^>]*><xf [^>]*)\/>/,
    '$1 applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  )

/** Writes a workbook: the same sheets give the same bytes, with no date of the day in them. */
export function writeXlsx(sheets: readonly SheetToWrite[], { wrap = false } = {}): Buffer {
  const book = utils.book_new()
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name)
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) }
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true })
  if (!(bytes instanceof Uint8Array)) throw new Error('the workbook was not written')
  const parts = [...unzip(bytes)].map(([name, part]): readonly [string, Uint8Array] => {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]
    const sheet = number === undefined ? undefined : sheets[Number(number) - 1]
    if (wrap && name === 'xl/styles.xml') return [name, Buffer.from(wrapped(part.toString('utf8')), 'utf8')]
    return [name, sheet ? Buffer.from(finished(part.toString('utf8'), sheet), 'utf8') : part]
  })
  // Readers expect the list of kinds first.
  return zip(parts.toSorted(([one], [other]) => Number(other.startsWith('[')) - Number(one.startsWith('['))))
}
