import { CSV_MARK, csvRows } from '../../core/csv.ts'
import type { TableFile } from '../../artefacts/measures/table-file.ts'
import { writeXlsx } from '../../tables/write-xlsx.ts'

const PLAIN = { notes: [], hiddenRows: [], validations: [] } as const

/** A table as CSV with the mark of UTF-8; cells that could be formulas are made texts. */
export const csvOfTable = ({ rows }: TableFile): string => `${CSV_MARK}${csvRows(rows)}`

/** A table as a workbook of two sheets; the same table gives the same bytes. Texts stay texts: no formulas. */
export const workbookOf = ({ sheet, rows, widths, frozen, about }: TableFile): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    writeXlsx(
      [
        { ...PLAIN, name: sheet, rows, widths, frozen: { rows: 1, columns: frozen } },
        { ...PLAIN, name: about.sheet, rows: about.lines.map((line) => [line]), widths: [100] },
      ],
      { wrap: true },
    ),
  )

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The answer of an address that gives a table as CSV. */
export const csvResponse = (table: TableFile): Response =>
  new Response(csvOfTable(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } })

/** The answer of an address that gives a table as a workbook. */
export const workbookResponse = (table: TableFile): Response =>
  new Response(workbookOf(table), { headers: { 'content-type': XLSX } })
