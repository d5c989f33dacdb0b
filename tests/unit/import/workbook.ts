import { expect } from 'vitest'
import { unzip } from '../../../src/tables/unzip.ts'
import type { SheetToWrite } from '../../../src/tables/write-xlsx.ts'
import { writeXlsx } from '../../../src/tables/write-xlsx.ts'
import { zip } from '../../../src/tables/zip.ts'

/** A sheet of rows alone. */
export const plain = (rows: SheetToWrite['rows'], name = 'Лист1'): SheetToWrite => ({
  name,
  rows,
  widths: [],
  notes: [],
  hiddenRows: [],
  validations: [],
})

/** A small workbook. */
export const workbook = writeXlsx([
  plain([
    ['Name', 'Volume'],
    ['Pond', 1.5],
  ]),
])

/** The workbook with its parts changed. */
export const changed = (change: (parts: Map<string, Uint8Array>) => void): Buffer => {
  const parts = new Map<string, Uint8Array>(unzip(workbook))
  change(parts)
  return zip(parts)
}

/** A text as the bytes of UTF-8. */
export const bytes = (text: string): Buffer => Buffer.from(text, 'utf8')
/** The workbook with a text of one part replaced. */
export const replaced = (part: string, from: string, to: string) =>
  changed((parts) => {
    const text = Buffer.from(parts.get(part) ?? []).toString('utf8')
    expect(text).toContain(from)
    parts.set(part, bytes(text.replace(from, to)))
  })
