import type { Polygon } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'

/** Half of what a name takes beside its point, pixels. */
const [WIDE, HIGH] = [64, 16]

/** Part of the width that may stay without names on either side: a phone has no 64 pixels to spare. */
const MOST = 0.14

/** The part of the map where a name has room to both sides. */
export function roomOf(map: MapLibreMap): Polygon {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const aside = Math.min(WIDE, width * MOST)
  const [west, north] = map.unproject([aside, HIGH]).toArray()
  const [east, south] = map.unproject([width - aside, height - HIGH]).toArray()
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
