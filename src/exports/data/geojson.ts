import type { OpenTable } from '../../artefacts/open-data/table.ts'
import { bounds, pointColumns, pointOf } from './point.ts'
import { joinBytes } from './csv.ts'

/** What a file says of itself. */
export interface Credit {
  readonly release: string
  readonly licence: string
  readonly attribution: string
}

/**
 * A table as GeoJSON (RFC 7946): every row a feature, without a geometry where its place is not known, and
 * with all columns, so that every reader finds the same ones.
 */
export function geojsonBytes(table: OpenTable, credit: Credit): Uint8Array<ArrayBuffer> {
  const where = pointColumns(table.columns)
  const points = Array.from({ length: table.size }, (_, row) => where && pointOf(table, where, row))
  const bbox = bounds(points.filter((point) => point !== undefined))
  const encoder = new TextEncoder()
  const head = { type: 'FeatureCollection', name: table.id, ...credit, ...(bbox && { bbox }) }
  const chunks = [encoder.encode(`${JSON.stringify(head).slice(0, -1)},"features":[`)]
  for (const [row, point] of points.entries()) {
    const properties = Object.fromEntries(
      table.columns.map(({ name }, column) => [name, table.cell(row, column)]),
    )
    const geometry = point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null
    const feature = { type: 'Feature', id: properties['id'], geometry, properties }
    chunks.push(encoder.encode(`${row === 0 ? '\n' : ',\n'}${JSON.stringify(feature)}`))
  }
  chunks.push(encoder.encode('\n]}\n'))
  return joinBytes(chunks)
}
