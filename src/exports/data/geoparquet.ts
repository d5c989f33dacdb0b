import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import type { ColumnHead, OpenTable } from '../../artefacts/open-data/table.ts'
import type { Credit } from './geojson.ts'
import { bounds, pointColumns, pointOf, pointWkb } from './point.ts'

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

/** Rows that one group of a file holds: readers take whole groups at once. */
const GROUP = 100_000

/** Name of the column of geometries. */
const GEOMETRY = 'geometry'

const typeOf = ({ type }: ColumnHead) => TYPES[type]

/**
 * A table as GeoParquet 1.1: points as well-known binary in the column `geometry`, null where the place is not
 * known. Longitude and latitude (OGC:CRS84), which is what the format means where it names no system.
 */
export function geoparquetBytes(table: OpenTable, credit: Credit): Uint8Array<ArrayBuffer> {
  const where = pointColumns(table.columns)
  const points = Array.from({ length: table.size }, (_, row) => where && pointOf(table, where, row))
  const bbox = bounds(points.filter((point) => point !== undefined))
  const geo = {
    version: '1.1.0',
    primary_column: GEOMETRY,
    columns: { [GEOMETRY]: { encoding: 'WKB', geometry_types: ['Point'], ...(bbox && { bbox }) } },
  }
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    columnData: [
      ...table.columns.map((head, column) => ({
        name: head.name,
        type: typeOf(head),
        data: Array.from({ length: table.size }, (_, row) => table.cell(row, column)),
        ...(head.required && { nullable: false }),
      })),
      {
        name: GEOMETRY,
        type: 'BYTE_ARRAY' as const,
        data: points.map((point) => (point ? pointWkb(point) : null)),
      },
    ],
    rowGroupSize: GROUP,
    createdBy: 'open-tmf-atlas',
    kvMetadata: [
      { key: 'geo', value: JSON.stringify(geo) },
      ...Object.entries(credit).map(([key, value]) => ({ key, value: String(value) })),
    ],
  })
  return new Uint8Array(writer.getBuffer())
}
