import type { Localised } from '../../core/claim.ts'
import { unitTitle } from '../../artefacts/open-data/bilingual.ts'
import type { ReadMe } from '../../artefacts/open-data/read-me.ts'
import type { OpenTable } from '../../artefacts/open-data/table.ts'
import type { WorkbookSheet } from './workbook-sheet.ts'
import { workbookBytes } from './workbook.ts'

/** Heads and units, above the rows. */
const HEADS = 2

const widthOf = (title: string): number => Math.min(40, Math.max(12, Math.ceil(title.length / 2)))

/** A table as a sheet: heads, units, rows in the words of the language. */
const sheetOf = (table: OpenTable, language: keyof Localised): WorkbookSheet => ({
  name: table.title[language],
  rows: table.size + HEADS,
  columns: table.columns.length,
  frozen: { rows: HEADS, columns: 1 },
  widths: table.columns.map(({ title }) => widthOf(title[language])),
  cell: (row, column) => {
    const head = table.columns[column]
    if (row === 0) return head?.title[language] ?? null
    if (row === 1) return head ? unitTitle(head.unit)[language] || null : null
    return table.words(row - HEADS, column, language)
  },
})

/** What the file is and what its columns mean, before the tables. */
function readMeSheet(
  { title, lines, columns }: ReadMe,
  tables: readonly OpenTable[],
  language: keyof Localised,
) {
  const rows: readonly (readonly string[])[] = [
    ...lines.map((line) => [line]),
    [],
    columns,
    ...tables.flatMap((table) =>
      table.columns.map((head) => [
        table.title[language],
        head.title[language],
        head.name,
        unitTitle(head.unit)[language],
        head.description[language],
      ]),
    ),
  ]
  return {
    name: title,
    rows: rows.length,
    columns: columns.length,
    frozen: { rows: 0, columns: 0 },
    widths: [60, 40, 28, 10, 100],
    cell: (row: number, column: number) => rows[row]?.[column] ?? null,
  } satisfies WorkbookSheet
}

/** The tables as a workbook in one language, the read-me first. */
export const tableWorkbook = (
  tables: readonly OpenTable[],
  readMe: ReadMe,
  language: keyof Localised,
): Uint8Array<ArrayBuffer> =>
  workbookBytes([readMeSheet(readMe, tables, language), ...tables.map((table) => sheetOf(table, language))])
