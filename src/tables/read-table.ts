import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { TableReading } from './sheet.ts'
import { TableError } from './sheet.ts'

/** An inventory is a table of some hundreds of rows; what is larger is something else. */
export const MAX_FILE = 16 * 1024 * 1024

/** Heads of files that are told apart: an archive, and the older container of Office. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]

const beginsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte)

function judged(name: string, bytes: Uint8Array): TableReading {
  const kind = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (kind === 'xlsm' || kind === 'xlsb' || kind === 'xltm')
    throw new TableError('import-macros', { part: kind })
  if (kind !== 'csv' && kind !== 'xlsx') throw new TableError('import-file-kind', { kind: kind ?? '' })
  if (bytes.length > MAX_FILE) throw new TableError('import-too-large', { limit: MAX_FILE })
  if (bytes.length === 0) throw new TableError('import-empty')
  if (beginsWith(bytes, CONTAINER)) throw new TableError('import-encrypted')
  if (beginsWith(bytes, ARCHIVE) !== (kind === 'xlsx'))
    throw new TableError('import-file-kind', { kind: kind.toUpperCase() })
  const { sheets, form } = kind === 'xlsx' ? { sheets: readXlsx(bytes), form: 'XLSX' } : readOne(bytes)
  if (sheets.every(({ rows }) => rows.length === 0)) throw new TableError('import-empty')
  return { ok: true, sheets, form }
}

const readOne = (bytes: Uint8Array) => {
  const { sheet, form } = readCsv(bytes)
  return { sheets: [sheet], form }
}

/**
 * The sheets of a CSV or XLSX file. Never throws on what a file holds: a refusal has a code and, where
 * there is one, a place. `name` is the file's name; its ending must fit what the file holds.
 */
export function readTable(name: string, bytes: Uint8Array): TableReading {
  try {
    return judged(name, bytes)
  } catch (error) {
    if (error instanceof TableError) return { ok: false, refusal: error.refusal }
    throw error
  }
}
