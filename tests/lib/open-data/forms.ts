import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'

export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

/** A column as the data package describes it. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly title: string
  readonly title_ru: string
}

/** A text of a table as the value of its type. */
function typed(text: string, { type }: Field, comma = false): Cell {
  if (text === '') return null
  if (type === 'boolean') return comma ? text === 'да' : text === 'true'
  return type === 'string' ? text : Number(comma ? text.replace(',', '.') : text)
}

const byField = (fields: readonly Field[], cells: readonly Cell[]): Row =>
  Object.fromEntries(fields.map(({ name }, index) => [name, cells[index] ?? null]))

/** Rows of a CSV file for programs. */
export function csvRows(file: string, fields: readonly Field[]): readonly Row[] {
  const [head, ...lines] = parse(readFileSync(file)) as string[][]
  if (head?.join() !== fields.map(({ name }) => name).join()) throw new Error(`${file}: other columns`)
  return lines.map((cells) =>
    byField(
      fields,
      fields.map((field, index) => typed(cells[index] ?? '', field)),
    ),
  )
}

/** Rows of a CSV file for Russian spreadsheets: words are Russian, numbers have a comma. */
export function russianCsvRows(file: string, fields: readonly Field[]): readonly Row[] {
  const [head, ...lines] = parse(readFileSync(file), { bom: true, delimiter: ';' }) as string[][]
  const wrong = fields.find(({ title_ru }, index) => !(head?.[index] ?? '').startsWith(title_ru))
  if (wrong) throw new Error(`${file}: no head for ${wrong.name}`)
  return lines.map((cells) =>
    byField(
      fields,
      fields.map((field, index) => typed(cells[index] ?? '', field, true)),
    ),
  )
}

const books = new Map<string, ReturnType<typeof read>>()

/** A workbook, opened once: every sheet of it is asked for. */
function bookOf(file: string): ReturnType<typeof read> {
  const book = books.get(file) ?? read(readFileSync(file), { dense: true })
  books.set(file, book)
  return book
}

/** Rows of a sheet of a workbook, by the sheet's position; heads and units are left out. */
export function workbookRows(file: string, sheet: number, fields: readonly Field[]): readonly Row[] {
  const book = bookOf(file)
  const found = book.Sheets[book.SheetNames[sheet] ?? '']
  if (!found) throw new Error(`${file}: no sheet ${String(sheet)}`)
  const rows = utils.sheet_to_json<Cell[]>(found, { header: 1, defval: null, raw: true })
  return rows.slice(2).map((cells) => byField(fields, cells))
}

/** Rows of a GeoJSON file; its points stand in `@lat` and `@lon`. */
export function geojsonRows(file: string): readonly Row[] {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: { properties: Row; geometry: { coordinates: [number, number] } | null }[]
  }
  return features.map(({ properties, geometry }) => ({
    ...properties,
    '@lon': geometry?.coordinates[0] ?? null,
    '@lat': geometry?.coordinates[1] ?? null,
  }))
}

/** A point of well-known binary, little-endian; throws on anything else. */
export function wkbPoint(bytes: Uint8Array): { readonly '@lon': number; readonly '@lat': number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length !== 21 || view.getUint8(0) !== 1 || view.getUint32(1, true) !== 1)
    throw new Error('not a point')
  return { '@lon': view.getFloat64(5, true), '@lat': view.getFloat64(13, true) }
}

const NOWHERE = { '@lon': null, '@lat': null }

/** Rows of a table of a GeoPackage; booleans are numbers there. */
export function geopackageRows(file: string, table: string, fields: readonly Field[]): readonly Row[] {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database
      .prepare(`SELECT * FROM "${table}" ORDER BY fid`)
      .all()
      .map((row) => {
        const { geom } = row
        const point = geom instanceof Uint8Array ? wkbPoint(geom.subarray(40)) : NOWHERE
        const cells = fields.map(({ name, type }) => {
          const value = row[name] as Cell
          return [name, type === 'boolean' && value !== null ? value === 1 : value] as const
        })
        return { ...Object.fromEntries(cells), ...point }
      })
  } finally {
    database.close()
  }
}

/** Rows of a GeoParquet file as DuckDB reads it, which may fetch no extension. */
export async function parquetRows(file: string): Promise<readonly Row[]> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  try {
    const path = file.replaceAll("'", "''")
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)
    return reader.getRowObjects().map((row) => {
      const { geometry, ...rest } = row
      const bytes = (geometry as { bytes: Uint8Array } | null)?.bytes
      return { ...(rest as Row), ...(bytes ? wkbPoint(bytes) : NOWHERE) }
    })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
