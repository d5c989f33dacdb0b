import type { FeatureCollection } from 'geojson'
import { type Cell, cellsAt } from '../../../charts/map/cells.ts'
import { markTags } from '../../../charts/map/mark-tags.ts'
import type { MapPoint } from './contract.ts'

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Marks of filtered records at a zoom, with the properties the tiles have. */
export function listData(points: readonly MapPoint[], zoom: number, locale: string): FeatureCollection {
  const mark = (cell: Cell<MapPoint>): FeatureCollection['features'][number] => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [cell.lon, cell.lat] },
    properties: { ...markTags(cell, { [`name_${locale}`]: cell.first.name }) },
  })
  return { type: 'FeatureCollection', features: cellsAt(points, zoom).map(mark) }
}

/** The ring's one point, or none. */
export function ringData(at: readonly [lon: number, lat: number] | null): FeatureCollection {
  if (!at) return NOTHING
  const geometry = { type: 'Point' as const, coordinates: [...at] }
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] }
}
