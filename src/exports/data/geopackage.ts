import { DatabaseSync } from 'node:sqlite'
import { unitTitle } from '../../artefacts/open-data/bilingual.ts'
import type { Cell } from '../../artefacts/open-data/column.ts'
import type { OpenTable } from '../../artefacts/open-data/table.ts'
import { geopackagePoint } from './geopackage-point.ts'
import { COLUMN_TYPES, HEAD, quoted, TABLES } from './geopackage-tables.ts'
import { bounds, pointColumns, pointOf } from './point.ts'

/** WGS 84, by its number in the register of reference systems. */
const SYSTEM = 4326

const GEOMETRY = 'geom'
/** Every table of features or attributes has a whole number of its own. */
const NUMBER = 'fid'

const valueOf = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell)

function createTable(database: DatabaseSync, { id, columns }: OpenTable, points: boolean): void {
  const definitions = [
    `${quoted(NUMBER)} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL`,
    ...(points ? [`${quoted(GEOMETRY)} POINT`] : []),
    ...columns.map(({ name, type, required }) =>
      [quoted(name), COLUMN_TYPES[type], ...(required ? ['NOT NULL'] : [])].join(' '),
    ),
  ]
  database.exec(`CREATE TABLE ${quoted(id)} (${definitions.join(', ')})`)
}

function describe(database: DatabaseSync, { id, columns }: OpenTable): void {
  const insert = database.prepare('INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, NULL, NULL)')
  for (const { name, title, unit, description } of columns) {
    const measured = unitTitle(unit).en === '' ? '' : ` (${unitTitle(unit).en})`
    const head = `${title.en}${measured} / ${title.ru}`
    insert.run(id, name, name, head, `${description.en} / ${description.ru}`)
  }
}

function fill(database: DatabaseSync, table: OpenTable): ReturnType<typeof bounds> {
  const where = pointColumns(table.columns)
  const names = [...(where ? [GEOMETRY] : []), ...table.columns.map(({ name }) => name)]
  const insert = database.prepare(
    `INSERT INTO ${quoted(table.id)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  const points = []
  for (let row = 0; row < table.size; row++) {
    const point = where && pointOf(table, where, row)
    if (point) points.push(point)
    const values = table.columns.map((_, column) => valueOf(table.cell(row, column)))
    if (where) insert.run(point ? geopackagePoint(point, SYSTEM) : null, ...values)
    else insert.run(...values)
  }
  return bounds(points)
}

function add(database: DatabaseSync, table: OpenTable, moment: string): void {
  const points = pointColumns(table.columns) !== undefined
  createTable(database, table, points)
  const box = fill(database, table)
  database
    .prepare('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      table.id,
      points ? 'features' : 'attributes',
      `${table.title.en} / ${table.title.ru}`,
      `${table.description.en} / ${table.description.ru}`,
      moment,
      ...(box ?? [null, null, null, null]),
      points ? SYSTEM : null,
    )
  if (points)
    database
      .prepare('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)')
      .run(table.id, GEOMETRY, 'POINT', SYSTEM)
  describe(database, table)
}

/** The bytes of a file that say which version of SQLite wrote it last: they are no part of the content. */
const LIBRARY = [96, 100] as const

/**
 * The tables as a GeoPackage: those with positions as points, the others as attributes. Made in memory, so that
 * nothing is left behind where it fails; the same tables and date give the same bytes.
 * @param date `YYYY-MM-DD`, the day that the file says it was changed
 */
export function geopackageBytes(tables: readonly OpenTable[], date: string): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:')
  try {
    database.exec(HEAD)
    database.exec('BEGIN')
    database.exec(TABLES)
    for (const table of tables) add(database, table, `${date}T00:00:00.000Z`)
    database.exec('COMMIT')
    const bytes = database.serialize()
    bytes.fill(0, ...LIBRARY)
    return bytes
  } finally {
    database.close()
  }
}
