import type { ProgrammeData } from '../../artefacts/measures/programme-data.ts'
import type { Localised } from '../../core/claim.ts'
import { CSV_MARK, csvRows } from '../../core/csv.ts'
import { programmeRows } from '../../core/programme/programme-rows.ts'
import type { Step } from '../../core/programme/programme.ts'
import { make } from '../contribute/dom.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A programme as a file to be saved. `about`: what was evaluated; only a workbook has room for it. */
export interface ProgrammeFile {
  readonly steps: readonly Step[]
  readonly data: ProgrammeData
  readonly language: keyof Localised
  readonly sheets: { readonly programme: string; readonly about: string }
  readonly about: readonly string[]
}

/** The programme as CSV: UTF-8 with its mark, cells that could be formulas made texts. */
export const programmeCsv = ({ steps, data, language }: ProgrammeFile): Blob =>
  new Blob([CSV_MARK, csvRows(programmeRows(steps, data.words, language))], {
    type: 'text/csv;charset=utf-8',
  })

/** The programme as a workbook; the code that makes it is asked for only now. */
export async function programmeWorkbook(file: ProgrammeFile): Promise<Blob> {
  const { workbook } = await import('./workbook.ts')
  const { steps, data, language, sheets, about } = file
  const rows = programmeRows(steps, data.words, language)
  const lines = [...data.about.slice(0, 1), ...about, ...data.about.slice(1)]
  const bytes = workbook([
    { name: sheets.programme, rows, widths: data.widths, frozen: 3 },
    { name: sheets.about, rows: lines.map((line) => [line]), widths: [100] },
  ])
  return new Blob([bytes], { type: XLSX })
}

/** Hands a file to the reader. */
export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  make('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
