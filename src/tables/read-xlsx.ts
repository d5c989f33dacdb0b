import { read } from '@e965/xlsx'
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import { openWorkbook } from './open-workbook.ts'
import type { Cell, Merge, Sheet } from './sheet.ts'
import { EMPTY, MAX_COLUMNS, MAX_ROWS, TableError } from './sheet.ts'
import { zip } from './zip.ts'

/** A number in full: 15 digits are all a cell holds, and the rest is the noise of counting in twos. */
const plain = (value: number): number => Number(value.toPrecision(15))

const written = (value: number): string => {
  const text = String(plain(value))
  return text.includes('e')
    ? plain(value)
        .toFixed(12)
        .replace(/\.?0+$/, '')
    : text
}

function cellOf({ t, v, w, f }: CellObject): Cell {
  const formula = f === undefined ? {} : { formula: true as const }
  if (t === 'e') return { text: w ?? '#', error: true, ...formula }
  if (v instanceof Date) {
    const day = Number.isNaN(v.getTime()) ? '' : v.toISOString().slice(0, 10)
    return { text: day, ...(/^\d{4}-/.test(day) && { date: day }), ...formula }
  }
  if (typeof v === 'number' && Number.isFinite(v)) return { text: written(v), number: plain(v), ...formula }
  if (typeof v === 'boolean') return { text: v ? 'TRUE' : 'FALSE', ...formula }
  const text = typeof v === 'string' ? v.replaceAll('_x000D_', '').replaceAll('\r', '').trim() : ''
  return text === '' && f === undefined ? EMPTY : { text, ...formula }
}

const mergesOf = (sheet: WorkSheet): readonly Merge[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))

function rowsOf(sheet: WorkSheet, name: string): readonly (readonly Cell[])[] {
  const data = sheet['!data'] ?? []
  const rows: Cell[][] = []
  for (const [at, line] of data.entries()) {
    // Rows and cells that the file leaves out are holes in the library's lists.
    const cells: Cell[] = []
    for (const [index, raw] of Object.entries((line as CellObject[] | undefined) ?? [])) {
      const cell = cellOf(raw)
      if (cell === EMPTY) continue
      const column = Number(index)
      if (column >= MAX_COLUMNS)
        throw new TableError('import-too-many-columns', { limit: MAX_COLUMNS }, name, at + 1, column + 1)
      while (cells.length < column) cells.push(EMPTY)
      cells.push(cell)
    }
    if (cells.length > 0 && at >= MAX_ROWS)
      throw new TableError('import-too-many-rows', { limit: MAX_ROWS }, name, at + 1)
    rows.push(cells)
  }
  while (rows.at(-1)?.length === 0) rows.pop()
  return rows
}

function parsed(bytes: Uint8Array): WorkBook {
  const table = zip(openWorkbook(bytes))
  try {
    return read(table, {
      type: 'buffer',
      dense: true,
      cellDates: true,
      UTC: true,
      cellHTML: false,
      sheetRows: MAX_ROWS + 2,
    })
  } catch {
    throw new TableError('import-archive', { why: 'workbook' })
  }
}

/**
 * Reads the sheets of a workbook: values, dates, joined cells, and where a formula stands. The library is
 * given only the parts that were judged, packed anew. Throws TableError.
 */
export function readXlsx(bytes: Uint8Array): readonly Sheet[] {
  const book = parsed(bytes)
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name]
    if (!sheet || sheet['!type'] === 'chart') return []
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    return [{ name, rows: rowsOf(sheet, name), merges: mergesOf(sheet), hidden }]
  })
}
