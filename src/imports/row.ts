import type { Sheet } from '../tables/sheet.ts'
import type { Cell } from '../tables/sheet.ts'
import { columnName } from '../tables/sheet.ts'
import type { ImportIssue, Place } from './issue.ts'
import type { Doubt } from './issue.ts'
import { cellAt } from './layout.ts'
import type { ColumnMapping, SheetMapping } from './mapping.ts'

/** A filled cell of a row with what its column holds. */
export interface Given extends Place {
  readonly cell: Cell
  readonly mapping: ColumnMapping
}

/** The filled cells of a row by what they hold. */
export type Row = ReadonlyMap<string, Given>

/** Why a row is no facility. */
export type SkipReason = 'blank' | 'example' | 'total' | 'section' | 'header' | 'editor'

/** A row of a sheet: what it holds, or why it is passed over. */
export interface TableRow extends Place {
  readonly given: Row
  /** Filled cells in columns that are not read. */
  readonly unread: number
  readonly skip?: SkipReason
}

const TOTAL = /^(?:итого|всего|total|subtotal|sum|сумма|в том числе|including)(?![\p{L}])/iu

/** The row is one of a template: its document and date are said row by row. */
export const isTemplate = ({ given }: { readonly given: Row }): boolean =>
  given.get('name.en')?.mapping.why === 'machine-key'

/** The issue of a doubt about a cell. */
export const issueAt = (
  { sheet, row, column }: Place,
  text: string,
  { code, params, level }: Doubt,
): ImportIssue => ({
  code,
  level: level ?? 'error',
  sheet,
  row,
  column,
  text,
  params: { text, ...params },
})

/** The rows below the header, each cell under its column's name. */
export function rowsOf(sheet: Sheet, { data, columns }: SheetMapping): readonly TableRow[] {
  const read = new Map(columns.flatMap((each) => (each.field === null ? [] : [[each.column, each]])))
  const heads = new Set(columns.map(({ header: text }) => text).filter((text) => text !== ''))
  const numbering = new Set(columns.flatMap(({ column, why }) => (why === 'row-number' ? [column] : [])))
  return sheet.rows.slice(data - 1).map((cells, index): TableRow => {
    const row = data + index
    const place = { sheet: sheet.name, row, column: '' }
    const filled = cells.flatMap((cell, at) => (cell.text === '' && !cell.formula ? [] : [at]))
    const given = new Map<string, Given>()
    for (const at of filled) {
      const mapping = read.get(columnName(at))
      const cell = cellAt(cells, at)
      if (mapping?.field) given.set(mapping.field, { ...place, column: mapping.column, cell, mapping })
    }
    const texts = filled.map((at) => cellAt(cells, at).text)
    const skip = skipOf(texts, given, heads)
    const unread = filled.filter((at) => !read.has(columnName(at)) && !numbering.has(columnName(at))).length
    return { ...place, given, unread, ...(skip && { skip }) }
  })
}

function skipOf(texts: readonly string[], given: Row, heads: ReadonlySet<string>): SkipReason | undefined {
  if (texts.length === 0) return 'blank'
  const mark = given.get('row')?.cell.text ?? ''
  if (/^(?:example|пример)/iu.test(mark)) return 'example'
  const [first = ''] = texts.filter((text) => !/^\d+\.?$/.test(text))
  if (TOTAL.test(first)) return 'total'
  if (texts.length > 1 && texts.every((text) => heads.has(text))) return 'header'
  // A lone name says nothing that could be taken; mostly it is a region above its facilities.
  if (texts.length === 1 && !isTemplate({ given })) return 'section'
  return undefined
}
