import { CsvError, parse } from 'csv-parse/sync'
import { decodeTable } from './decode.ts'
import type { Cell, Sheet } from './sheet.ts'
import { EMPTY, MAX_COLUMNS, MAX_ROWS, TableError } from './sheet.ts'

const SEPARATORS = [';', '\t', ','] as const
type Separator = (typeof SEPARATORS)[number]

/** Rows that the separator is found from. */
const SAMPLE = 200

const rowsOf = (text: string, delimiter: string, to: number): readonly (readonly string[])[] =>
  parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, to })

/** How evenly a separator parts the rows: the share of rows of the commonest width, by how wide they are. */
function evenness(text: string, separator: Separator): number {
  try {
    const widths = rowsOf(text, separator, SAMPLE).map((row) => row.length)
    const counts = new Map<number, number>()
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
    const marks = [...counts].map(([width, rows]) => (rows / widths.length) * Math.log2(width))
    return Math.max(...marks, 0)
  } catch {
    return 0
  }
}

/** The first line may name the separator, as one program writes it: `sep=;`. */
function separatorOf(text: string): readonly [Separator, string] {
  const named = /^sep=([;,\t])\r?\n/i.exec(text)
  const separator = SEPARATORS.find((each) => each === named?.[1])
  if (named && separator) return [separator, text.slice(named[0].length)]
  const [best] = SEPARATORS.map((each) => [evenness(text, each), each] as const).toSorted(
    (a, b) => b[0] - a[0],
  )
  return [best && best[0] > 0 ? best[1] : ',', text]
}

/** What a spreadsheet would run: a text that begins as a formula and is no number or dash. */
const FORMULA = /^(?:[=@]|[+-](?![\d\s.,]*$|[\d\s.,]+\D{0,12}$|-*$))/u

const cellOf = (raw: string): Cell => {
  const text = raw.trim()
  if (text === '') return EMPTY
  return FORMULA.test(text) ? { text, formula: true } : { text }
}

/** Reads a CSV of whatever encoding and separator. Throws TableError. */
export function readCsv(bytes: Uint8Array): { readonly sheet: Sheet; readonly form: string } {
  const { text: whole, encoding } = decodeTable(bytes)
  const [separator, text] = separatorOf(whole.replace(/^\uFEFF/, ''))
  try {
    const rows = rowsOf(text, separator, MAX_ROWS + 1).map((row) => row.map(cellOf))
    if (rows.length > MAX_ROWS)
      throw new TableError('import-too-many-rows', { limit: MAX_ROWS }, '', MAX_ROWS + 1)
    const wide = rows.findIndex((row) => row.length > MAX_COLUMNS)
    if (wide >= 0)
      throw new TableError('import-too-many-columns', { limit: MAX_COLUMNS }, '', wide + 1, MAX_COLUMNS + 1)
    const form = `CSV, ${encoding}, ${separator === '\t' ? 'tab' : separator}`
    return { sheet: { name: '', rows, merges: [], hidden: false }, form }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line: unknown = error['lines']
    throw new TableError('import-csv-form', {}, '', typeof line === 'number' ? line : 0)
  }
}
