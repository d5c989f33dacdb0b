import { CSV_MARK, csvCell } from '../../core/csv.ts'
import { unitTitle } from '../../artefacts/open-data/bilingual.ts'
import type { Cell } from '../../artefacts/open-data/column.ts'
import type { OpenTable } from '../../artefacts/open-data/table.ts'

/** How a dialect writes a table. */
interface Dialect {
  readonly mark: string
  readonly delimiter: string
  head(table: OpenTable, column: number): string
  cell(table: OpenTable, row: number, column: number): string
}

/** Rows put together at once: a table of twenty thousand records never stands in memory cell by cell. */
const BATCH = 500

function written(table: OpenTable, { mark, delimiter, head, cell }: Dialect): Uint8Array<ArrayBuffer> {
  const columns = table.columns.map((_, index) => index)
  const encoder = new TextEncoder()
  const line = (texts: readonly string[]): string => `${texts.join(delimiter)}\r\n`
  const chunks = [encoder.encode(mark + line(columns.map((column) => head(table, column))))]
  for (let from = 0; from < table.size; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, table.size - from) }, (_, index) => from + index)
    const text = rows.map((row) => line(columns.map((column) => cell(table, row, column)))).join('')
    chunks.push(encoder.encode(text))
  }
  return joinBytes(chunks)
}

/** Several pieces as one. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** For programs: names and codes, commas, points, UTF-8 without a mark (RFC 4180). */
export const csvBytes = (table: OpenTable): Uint8Array<ArrayBuffer> =>
  written(table, {
    mark: '',
    delimiter: ',',
    head: ({ columns }, column) => csvCell(columns[column]?.name ?? ''),
    cell: ({ cell }, row, column) => csvCell(cell(row, column)),
  })

const decimalComma = (value: Cell): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : csvCell(value)

/** The head of a column with its unit. Example: `Высота дамбы: наибольшее, м`. */
function headWithUnit({ columns }: OpenTable, column: number): string {
  const head = columns[column]
  const unit = head ? unitTitle(head.unit).ru : ''
  return `${head?.title.ru ?? ''}${unit === '' ? '' : `, ${unit}`}`
}

/** For spreadsheets set to Russian: heads and words in Russian, semicolons, decimal commas, a mark of UTF-8. */
export const russianCsvBytes = (table: OpenTable): Uint8Array<ArrayBuffer> =>
  written(table, {
    mark: CSV_MARK,
    delimiter: ';',
    head: (of, column) => csvCell(headWithUnit(of, column)),
    cell: ({ words }, row, column) => decimalComma(words(row, column, 'ru')),
  })
