import type { FacilityRecord } from '../../core/facility/schema.ts'
import type { IssueLocale } from '../../i18n/issue-text.ts'
import { templateWords } from '../../i18n/template-words.ts'
import type { SheetToWrite } from '../../tables/write-xlsx.ts'
import { labelOf } from '../category-words.ts'
import type { References } from '../references.ts'
import { templateColumns } from './columns.ts'
import type { TemplateColumn } from './columns.ts'
import type { TemplateCell, TemplateRow } from './rows.ts'
import { templateRows } from './rows.ts'

const LISTS = 'lists'
/** Rows that the lists are offered in. */
const ROWS = 2000

/** An invented facility that shows how a row is filled in. */
const EXAMPLE: FacilityRecord = {
  kind: 'facility',
  name: { en: 'Example tailings No. 3', ru: 'Хвостохранилище № 3 «Пример»' },
  aliases: ['Example TP3'],
  country: 'KG',
  settlement: { en: 'Example town', ru: 'Пример' },
  location: [{ lat: 41.28222, lon: 72.47611, precision: 'site', source: 's010', as_of: '2007' }],
  status: [{ value: 'closed', source: 's010', as_of: '2007' }],
  commissioned: [{ value: 1967, source: 's010', as_of: '2007' }],
  volume_m3: [{ range: [110000, 150000], source: 's010', as_of: '2007' }],
  dam_height_m: [{ value: 25, source: 's010', as_of: '2007' }],
  mass_t: { unknown: 'undisclosed', source: 's010' },
}

/** A word of a list as the list writes it; other cells as they are. */
function worded(
  { key, list }: TemplateColumn,
  cell: TemplateCell | undefined,
  lang: IssueLocale,
): TemplateCell {
  if (cell === undefined) return ''
  const offered = list?.find((item) => item.endsWith(` [${String(cell)}]`))
  const absent = /^\[([a-z-]+)\]$/.exec(String(cell))?.[1]
  if (offered !== undefined) return offered
  return absent !== undefined && !key.includes('.') ? `${labelOf('unknown', absent, lang)} [${absent}]` : cell
}

/** The sheet that is filled in: keys (hidden), labels, then rows. */
export function facilitySheet(
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
  lang: IssueLocale,
): SheetToWrite {
  const lists = columns.filter(({ list }) => list)
  return {
    name: templateWords(lang).facilities,
    rows: [
      columns.map(({ key }) => key),
      columns.map(({ label }) => label),
      ...rows.map((row) => columns.map((column) => worded(column, row.get(column.key), lang))),
    ],
    widths: columns.map(({ width }) => width),
    notes: columns.map(({ note }) => note),
    notesRow: 1,
    hiddenRows: [0],
    frozen: { rows: 2, columns: 4 },
    text: true,
    validations: columns.flatMap(({ list }, column) => {
      const at = lists.findIndex((each) => each.list === list)
      return list ? [{ column, from: 2, to: ROWS, sheet: LISTS, listColumn: at, length: list.length }] : []
    }),
  }
}

const plain = (
  name: string,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): SheetToWrite => ({
  name,
  rows,
  widths,
  notes: [],
  hiddenRows: [],
  validations: [],
})

/** The sheets of the national inventory template: how to fill it in, the facilities, the lists (hidden). */
export function templateSheets(lang: IssueLocale, references: References): readonly SheetToWrite[] {
  const words = templateWords(lang)
  const columns = templateColumns(lang, references)
  const [example] = templateRows(EXAMPLE, 's010')
  const rows = example ? [new Map([...example, ['row', words.example] as const])] : []
  const lists = columns.flatMap(({ list }) => (list ? [list] : []))
  const longest = Math.max(...lists.map((list) => list.length))
  const table = Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? ''))
  return [
    plain(
      words.instructions,
      words.lines.map((line) => [line]),
      [110],
    ),
    facilitySheet(columns, rows, lang),
    {
      ...plain(
        LISTS,
        table,
        lists.map(() => 30),
      ),
      hidden: true,
    },
  ]
}
