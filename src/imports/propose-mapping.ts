import type { Sheet } from '../tables/sheet.ts'
import { columnName } from '../tables/sheet.ts'
import type { ImportIssue } from './issue.ts'
import { findLayout } from './layout.ts'
import type { Mapping, SheetMapping } from './mapping.ts'
import { proposeSheet } from './propose.ts'

/** A sheet that is not read, and why. */
export interface UnreadSheet {
  readonly name: string
  readonly why: 'hidden' | 'no-header' | 'not-chosen'
}

/** How a file would be read. */
export interface Proposed {
  readonly mapping: Mapping
  readonly unread: readonly UnreadSheet[]
  readonly issues: readonly ImportIssue[]
}

/** Words that programs give a meaning of their own. */
const RESERVED =
  /^(?:__proto__|constructor|prototype|__define[gs]etter__|__lookup[gs]etter__|hasownproperty|tostring|valueof)$/iu

const problem = (
  code: ImportIssue['code'],
  params: ImportIssue['params'],
  sheet = '',
  row = 0,
  column = '',
): ImportIssue => ({
  code,
  level: 'error',
  sheet,
  row,
  column,
  text: '',
  params,
})

const reserved = ({ sheet, header, columns }: SheetMapping): readonly ImportIssue[] =>
  columns
    .filter((each) => each.header.split(' / ').some((part) => RESERVED.test(part)))
    .map((each) => problem('import-header-name', { name: each.header }, sheet, header, each.column))

/** The sheets to read: the one that is named, else all that can be seen. */
function chosen(sheets: readonly Sheet[], name: string | undefined) {
  if (name === undefined) return sheets.filter(({ hidden }) => !hidden)
  return sheets.filter((sheet) => sheet.name === name)
}

/** Proposes how each sheet is to be read. A sheet without a header is left out, unless all are. */
export function proposeMapping(sheets: readonly Sheet[], name: string | undefined): Proposed {
  const mapping: Mapping = { version: 1, constants: {}, words: [], rows: [], sheets: [] }
  const read = chosen(sheets, name)
  if (read.length === 0) {
    const list = sheets.map((sheet) => sheet.name).join(', ')
    return { mapping, unread: [], issues: [problem('import-no-sheet', { name: name ?? '', list })] }
  }
  const found = read.flatMap((sheet) => {
    const layout = findLayout(sheet)
    return layout ? [proposeSheet(sheet, layout)] : []
  })
  const unread = sheets.flatMap((sheet): UnreadSheet[] => {
    if (found.some((each) => each.sheet === sheet.name)) return []
    const isChosen = read.includes(sheet)
    if (!isChosen) return [{ name: sheet.name, why: sheet.hidden ? 'hidden' : 'not-chosen' }]
    return [{ name: sheet.name, why: 'no-header' }]
  })
  const none = found.length === 0 ? read.map((sheet) => problem('import-no-header', {}, sheet.name)) : []
  return { mapping: { ...mapping, sheets: found }, unread, issues: [...none, ...found.flatMap(reserved)] }
}

/** What in a saved map does not fit this file: it was made for another table. */
export function misfits(sheets: readonly Sheet[], mapping: Mapping): readonly ImportIssue[] {
  return mapping.sheets.flatMap((saved): ImportIssue[] => {
    const sheet = sheets.find(({ name }) => name === saved.sheet)
    if (!sheet) {
      const list = sheets.map(({ name }) => name).join(', ')
      return [problem('import-no-sheet', { name: saved.sheet, list })]
    }
    const layout = findLayout(sheet)
    // An editor who moves the header speaks for the columns too.
    if (layout?.top !== saved.header - 1) return []
    return saved.columns.flatMap(({ column, header }) => {
      const index = layout.headers.findIndex((_, at) => columnName(at) === column)
      const there = layout.headers[index] ?? ''
      if (there === header) return []
      const params = { column, found: there, expected: header }
      return [problem('import-map-differs', params, saved.sheet, saved.header, column)]
    })
  })
}
