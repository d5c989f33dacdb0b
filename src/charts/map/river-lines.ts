import { feature } from 'topojson-client'
import type { LineString, MultiLineString } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Vertex } from '../../core/waters/course.ts'

/** Every part of every river that a file of the base map draws. Throws where the file draws none. */
export function riverLines(file: Topology): readonly (readonly Vertex[])[] {
  const object = file.objects['rivers']
  if (object?.type !== 'GeometryCollection') throw new Error('the base map file has no "rivers"')
  const { features } = feature(file, object as GeometryCollection)
  return features.flatMap(({ geometry }) => {
    const lines = geometry as LineString | MultiLineString
    const parts = lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates
    return parts.map((part) => part.map(([lon = 0, lat = 0]): Vertex => [lon, lat]))
  })
}
