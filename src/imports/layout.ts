import type { Cell, Sheet } from '../tables/sheet.ts'
import { EMPTY } from '../tables/sheet.ts'
import { isTarget } from './targets.ts'
import { recognise } from './recognise.ts'
import { unitOf } from './units.ts'

/** Where the header of a sheet stands and what it says of each column. Rows are 0-based. */
export interface Layout {
  readonly top: number
  /** First row of data. */
  readonly data: number
  readonly headers: readonly string[]
  /** The header holds keys of the template. */
  readonly machine: boolean
}

/** A header is looked for in these many rows: titles, decrees and dates stand above it. */
const DEPTH = 40
const LEVELS = 3

/** The text of a cell, that of a joined one in all its cells. */
export function filled(sheet: Sheet): (row: number, column: number) => string {
  const joined = new Map<string, string>()
  for (const { top, left, bottom, right } of sheet.merges) {
    const text = sheet.rows[top]?.[left]?.text ?? ''
    // A title over the whole width is no header of each column; a long one could also be huge.
    for (let row = top; row <= Math.min(bottom, top + LEVELS); row += 1)
      for (let column = left; column <= Math.min(right, left + 100); column += 1)
        joined.set(`${row} ${column}`, text)
  }
  return (row, column) => joined.get(`${row} ${column}`) ?? sheet.rows[row]?.[column]?.text ?? ''
}

const width = (sheet: Sheet): number => sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)

const texts = (row: readonly Cell[] | undefined): readonly string[] =>
  (row ?? []).map(({ text }) => text).filter((text) => text !== '')

/** Levels joined, what a joined cell repeats said once. Example: `Координаты / Широта`. */
const headersOf = (sheet: Sheet, top: number, levels: number): readonly string[] => {
  const at = filled(sheet)
  const above = new Map<number, string>()
  return Array.from({ length: width(sheet) }, (_, column) => {
    const parts: string[] = []
    for (let level = 0; level < levels; level += 1) {
      let text = at(top + level, column)
        .replace(/\s+/g, ' ')
        .trim()
      // Exported tables lose their joined cells: an empty head over a filled second level belongs to the left.
      const below = level + 1 < levels && at(top + level + 1, column) !== ''
      if (text === '' && below) text = above.get(level) ?? ''
      else above.set(level, text)
      if (text !== '' && !parts.includes(text)) parts.push(text)
    }
    return parts.join(' / ')
  })
}

/** A second level only names parts of what stands above it; a row of data does not look so. */
function isLevel(sheet: Sheet, top: number, row: number): boolean {
  const at = filled(sheet)
  const cells = sheet.rows[row] ?? []
  const used = cells.flatMap(({ text, number }, column) => (text === '' ? [] : [{ column, text, number }]))
  return (
    used.length > 0 &&
    used.every(({ column, text, number }) => {
      if (number !== undefined || /^\d/.test(text)) return false
      const above = at(row - 1, column)
      const open = above === '' || above === at(row - 1, column + 1) || at(row - 1, column + 1) === ''
      return open || above === text || unitOf(text.replace(/[()[\]]/g, '')) !== undefined
    }) &&
    row > top
  )
}

/** Columns are sometimes numbered below their headers: 1, 2, 3 … */
const isNumbering = (row: readonly Cell[] | undefined): boolean => {
  const numbers = texts(row)
  return numbers.length > 2 && numbers.every((text, index) => text === String(index + 1))
}

/** What a header is worth: columns that are understood, each once. */
function worth(headers: readonly string[]): number {
  const found = new Map<string, number>()
  for (const header of headers) {
    const { field, confidence } = recognise(header)
    if (field !== null) found.set(field, Math.max(found.get(field) ?? 0, confidence))
  }
  return [...found.values()].reduce((sum, each) => sum + each, 0)
}

/** The row of keys that a template carries. */
function machineRow(sheet: Sheet): Layout | undefined {
  const top = sheet.rows.slice(0, 3).findIndex((row) => {
    const keys = texts(row)
    return keys.includes('name.en') && keys.filter(isTarget).length >= keys.length * 0.6
  })
  const row = sheet.rows[top]
  if (!row) return undefined
  return { top, data: top + 2, headers: row.map(({ text }) => text), machine: true }
}

/** The header of a sheet: where most columns are understood. Undefined where none is, or only one column. */
export function findLayout(sheet: Sheet): Layout | undefined {
  const machine = machineRow(sheet)
  if (machine) return machine
  let best: { layout: Layout; score: number } | undefined
  for (let top = 0; top < Math.min(DEPTH, sheet.rows.length); top += 1) {
    if (texts(sheet.rows[top]).length < 2) continue
    for (let levels = 1; levels <= LEVELS; levels += 1) {
      if (levels > 1 && !isLevel(sheet, top, top + levels - 1)) break
      const headers = headersOf(sheet, top, levels)
      const score = worth(headers)
      if (score < 1.2 || (best && score <= best.score + (levels > 1 ? 0 : 0.5))) continue
      const below = top + levels
      const data = isNumbering(sheet.rows[below]) ? below + 1 : below
      best = { layout: { top, data, headers, machine: false }, score }
    }
  }
  return best?.layout
}

/** The cell of a row, also where the row is shorter. */
export const cellAt = (row: readonly Cell[] | undefined, column: number): Cell => row?.[column] ?? EMPTY
