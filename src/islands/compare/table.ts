import type { Sheet } from '../../artefacts/compare/sheet.ts'
import type { CompareIndex } from '../../artefacts/compare/data.ts'
import type { OutlineRow } from '../../artefacts/compare/outline.ts'
import { agreement } from '../../charts/agreement.ts'
import type { Axis } from '../../charts/axis.ts'
import type { Words } from '../lib/words.ts'
import { say } from '../lib/words.ts'
import { intervalBar } from './bar.ts'
import { element, lineNodes } from './pieces.ts'

export type TableWord = 'caption' | 'fact' | 'same' | 'differs' | 'overlaps' | 'partly' | 'unknown'

/** The head of a column: the facility's name, and what a reader may do with the column. */
export type HeadMaker = (sheet: Sheet) => HTMLElement

function cellOf(sheet: Sheet, row: OutlineRow, axis: Axis, words: Words<TableWord>): HTMLElement {
  const cell = sheet.cells[row.key]
  const made = element('td', '', {
    'data-label': sheet.name.text,
    'data-of': sheet.id,
    'data-part': cell?.part,
    'data-method': cell?.method,
  })
  if (row.key === 'index' && sheet.interval) {
    const holder = element('div', '', { class: 'interval-bar interval-bar-row' })
    holder.append(intervalBar(sheet.interval, axis))
    made.append(holder)
  }
  if (cell && cell.lines.length > 0) made.append(...lineNodes(cell.lines))
  else made.append(element('span', say(words.unknown), { class: 'compare-soft' }))
  return made
}

function rowOf(
  row: OutlineRow,
  sheets: readonly Sheet[],
  axis: Axis,
  words: Words<TableWord>,
): HTMLElement | null {
  const cells = sheets.map(({ cells }) => cells[row.key])
  if (cells.every((cell) => !cell || cell.lines.length === 0)) return null
  const agree = agreement(cells.map((cell) => cell?.says ?? null))
  const made = element('tr', '', { 'data-agreement': agree })
  const head = element('th', '', { scope: 'row' })
  head.append(element('span', row.text, { lang: row.lang }))
  if (agree !== 'unknown' && sheets.length > 1)
    head.append(element('span', say(words[agree]), { class: 'compare-mark' }))
  made.append(head, ...sheets.map((sheet) => cellOf(sheet, row, axis, words)))
  return made
}

/** The table of a comparison; rows in which nothing is known of any facility are left out. */
export function compareTable(
  { rows: groups, axis }: CompareIndex,
  sheets: readonly Sheet[],
  words: Words<TableWord>,
  head: HeadMaker,
): HTMLTableElement {
  const table = element('table', '', { class: 'compare-table' })
  const heads = element('tr', '')
  heads.append(element('th', say(words.fact), { scope: 'col' }), ...sheets.map(head))
  const thead = element('thead', '')
  thead.append(heads)
  table.append(element('caption', say(words.caption)), thead)
  for (const { title, rows } of groups) {
    const made = rows.flatMap((row) => rowOf(row, sheets, axis, words) ?? [])
    if (made.length === 0) continue
    const group = element('tr', '', { class: 'compare-group' })
    group.append(element('th', title, { scope: 'rowgroup', colspan: String(sheets.length + 1) }))
    const body = element('tbody', '')
    body.append(group, ...made)
    table.append(body)
  }
  return table
}
