import type { Sheet } from '../tables/sheet.ts'
import { columnName } from '../tables/sheet.ts'
import type { Layout } from './layout.ts'
import { cellAt } from './layout.ts'
import type { ColumnMapping, SheetMapping } from './mapping.ts'
import { decimalStyle } from './numbers.ts'
import { recognise } from './recognise.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u

/** A column of names is in the language that most of its cells are written in. */
function nameLanguage(cells: readonly string[]): 'name.en' | 'name.ru' {
  const russian = cells.filter((text) => CYRILLIC.test(text)).length
  return russian * 2 > cells.length ? 'name.ru' : 'name.en'
}

const textsBelow = (sheet: Sheet, layout: Layout, column: number): readonly string[] =>
  sheet.rows
    .slice(layout.data)
    .map((row) => cellAt(row, column))
    .filter(({ text, number }) => text !== '' && number === undefined)
    .map(({ text }) => text)

/**
 * A proposal of what each column holds: field, unit and factor, how sure, and why. Columns that are not
 * known stand in it too, with the field null. One field is read from one column: the surest, then the first.
 */
export function proposeSheet(sheet: Sheet, layout: Layout): SheetMapping {
  const found = layout.headers.map((header, index): ColumnMapping => {
    const { field, confidence, why, factor, unit } = recognise(header, layout.machine)
    const below = textsBelow(sheet, layout, index)
    const decimal = factor === undefined ? undefined : decimalStyle(below)
    return {
      column: columnName(index),
      header,
      field: field === 'name' ? nameLanguage(below) : field,
      ...(factor !== undefined && { factor }),
      ...(unit !== undefined && { unit }),
      ...(decimal && { decimal }),
      confidence,
      why,
    }
  })
  const best = new Map<string, ColumnMapping>()
  for (const each of found) {
    const other = each.field === null ? undefined : best.get(each.field)
    if (each.field !== null && (!other || each.confidence > other.confidence)) best.set(each.field, each)
  }
  const columns = found
    .filter(({ header, column }) => header !== '' || hasCells(sheet, layout, column))
    .map((each): ColumnMapping => {
      if (each.field === null || best.get(each.field) === each) return each
      return { column: each.column, header: each.header, field: null, confidence: 0, why: 'taken' }
    })
  return { sheet: sheet.name, header: layout.top + 1, data: layout.data + 1, columns }
}

function hasCells(sheet: Sheet, layout: Layout, column: string): boolean {
  const index = layout.headers.findIndex((_, at) => columnName(at) === column)
  return sheet.rows.slice(layout.data).some((row) => cellAt(row, index).text !== '')
}
