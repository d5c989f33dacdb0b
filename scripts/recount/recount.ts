import { leaves, type Cell, type Row } from './tables.ts'

/** Columns that name the row or its sources, and hold no fact of their own. */
const NO_FACT = new Set(['facility_id', 'record_type', 'source_ids', 'field_sources', 'accident_id'])
/** Columns whose number must stand in the record digit for digit. */
const NUMBERS = new Set([
  'latitude',
  'longitude',
  'volume_m3',
  'mass_t',
  'area_ha',
  'dam_height_m',
  'lat',
  'lon',
  'released_m3',
  'deaths',
  'runout_km',
])
/** Documents without an address: what rests on them alone is left out. */
const WITHOUT_ADDRESS = new Set(['s066', 's067'])
/** Columns of which `field_sources` speaks under another name. */
const SOURCED_AS: Readonly<Record<string, string>> = {
  latitude: 'coords',
  longitude: 'coords',
  coord_precision: 'coords',
}

/** One thing lost or unaccounted for. */
export interface Loss {
  readonly row: string
  readonly column: string
  readonly why: string
}

const sourcesOf = (row: Row): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (row['field_sources'] ?? '')
      .split(';')
      .map((entry) => entry.trim().split('='))
      .filter((pair) => pair.length === 2)
      .map(([field, ids]) => [
        field ?? '',
        (ids ?? '')
          .toLowerCase()
          .split('+')
          .filter((id) => !WITHOUT_ADDRESS.has(id)),
      ]),
  )

function lossOfCell(
  cell: string,
  column: string,
  row: Row,
  lines: readonly Cell[],
  record: Record<string, unknown>,
): string | undefined {
  if (lines.length === 0) return 'no line in the tables of entry'
  const paths = lines.flatMap((line) => line.goesTo)
  if (paths.length === 0)
    return lines.every((line) => line.leftOut !== '')
      ? undefined
      : 'neither entered nor left out with a reason'
  const keys = [...new Set(paths.map((path) => path.split(/[.[]/)[0] ?? path))]
  const missing = keys.filter((key) => !(key in record))
  if (missing.length > 0) return `the record has no ${missing.join(', ')}`
  const found = leaves(keys.map((key) => record[key]))
  const ends = Number.isNaN(Number(cell)) ? cell.split('-').map(Number) : [Number(cell)]
  if (
    NUMBERS.has(column) &&
    !ends.every((end) => found.includes(end)) &&
    lines.every((line) => line.leftOut === '')
  )
    return `the number ${cell} is not in ${keys.join(', ')}`
  if (/_year$/.test(column)) {
    const lost = (cell.match(/\b\d{4}\b/g) ?? []).filter(
      (year) => !found.some((leaf) => String(leaf).includes(year)),
    )
    if (lost.length > 0) return `the year ${lost.join(', ')} is not in ${keys.join(', ')}`
  }
  const wanted = sourcesOf(row).get(SOURCED_AS[column] ?? column) ?? []
  const named = new Set(
    [...found, ...leaves([record['name_sources'], record['place_sources'], record['notes']])].map(String),
  )
  const unnamed = wanted.filter((id) => ![...named].some((text) => new RegExp(`\\b${id}\\b`, 'i').test(text)))
  return unnamed.length > 0 && lines.every((line) => line.leftOut === '')
    ? `source ${unnamed.join(', ')} is not named at ${keys.join(', ')}`
    : undefined
}

/** Compares one row of a research table with its record, cell by cell. */
export function recountRow(
  file: string,
  id: string,
  row: Row,
  cells: readonly Cell[],
  record: Record<string, unknown>,
): Loss[] {
  const losses: Loss[] = []
  for (const [column, cell] of Object.entries(row)) {
    if (cell === undefined || cell === '' || NO_FACT.has(column)) continue
    const lines = cells.filter((line) => line.file === file && line.row === id && line.column === column)
    const why = lossOfCell(cell, column, row, lines, record)
    if (why !== undefined) losses.push({ row: `${file} ${id}`, column, why })
  }
  return losses
}
