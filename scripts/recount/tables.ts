import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3'
import { parse } from 'yaml'

/** A row of a table: cells by the name of their column. */
export type Row = Readonly<Record<string, string | undefined>>

/** A CSV file as rows with trimmed cells. */
export function readTable(file: string): Row[] {
  return csvParse(readFileSync(file, 'utf8')).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.trim()])),
  )
}

/** Where one cell of the research tables went, or why it was left out. */
export interface Cell {
  readonly file: string
  readonly row: string
  readonly column: string
  /** First keys of the record's paths. Example: `['volume_m3', 'notes']`. */
  readonly goesTo: readonly string[]
  readonly leftOut: string
}

/** The tables of entry: one line for every cell that is not blank. */
export function readCells(folder: string): Cell[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('cells-'))
    .flatMap((name) => readTable(join(folder, name)))
    .map((row) => ({
      file: row['file'] ?? '',
      row: row['facility_id'] ?? row['row_id'] ?? '',
      column: row['column'] ?? '',
      goesTo: (row['goes_to'] ?? '').split(/[\s;,]+/).filter((path) => path !== ''),
      leftOut: row['left_out'] ?? '',
    }))
}

/** A record as plain data, or undefined where there is no such file. */
export function readRecord(content: string, kind: string, id: string): Record<string, unknown> | undefined {
  const file = join(content, kind, `${id}.yaml`)
  if (!existsSync(file)) return undefined
  const value: unknown = parse(readFileSync(file, 'utf8'))
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : undefined
}

/** Every number and every text within a value, numbers also from texts. */
export function leaves(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(leaves)
}
