import type { Position } from 'geojson'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'

/** ISO 3166-1 numbers, as the base map has them, of the countries the maps name. */
const CODES = {
  '004': 'AF',
  '031': 'AZ',
  '051': 'AM',
  '156': 'CN',
  '268': 'GE',
  '356': 'IN',
  '364': 'IR',
  '368': 'IQ',
  '398': 'KZ',
  '417': 'KG',
  '496': 'MN',
  '586': 'PK',
  '643': 'RU',
  '762': 'TJ',
  '792': 'TR',
  '795': 'TM',
  '860': 'UZ',
} as const

/** Codes of the countries the maps can name. */
export type CountryCode = (typeof CODES)[keyof typeof CODES]
export const NAMED: readonly CountryCode[] = Object.values(CODES)

/** A country of the trimmed base map; `code` is empty where the maps give it no name. */
export type CountryShape = (Polygon | MultiPolygon) & { readonly properties: { readonly code: string } }
export type Countries = Topology<{ countries: { type: 'GeometryCollection'; geometries: CountryShape[] } }>

/** West, south, east, north in degrees. */
type Zone = readonly [number, number, number, number]

/** Finest step kept inside the zone, degrees: about 300 m, below a pixel of the closest map. */
const FINE = 0.003

const outside = ([west, south, east, north]: Zone, lon: number, lat: number): number =>
  Math.max(west - lon, lon - east, south - lat, lat - north, 0)

/** Points of an arc in degrees; the file stores steps on a grid. */
function decode(file: Topology, arc: readonly Position[]): Position[] {
  if (!file.transform) return [...arc]
  const { scale, translate } = file.transform
  let [x, y] = [0, 0]
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}

/** Drops points closer than the step; outside the zone the step grows with the distance. */
function thin(points: readonly Position[], zone: Zone): Position[] {
  let kept = points[0]
  return points.filter((point, index) => {
    const [lon = 0, lat = 0] = point
    const step = Math.max(FINE, outside(zone, lon, lat) / 4)
    const far = Math.hypot(lon - (kept?.[0] ?? 0), lat - (kept?.[1] ?? 0)) >= step
    if (index > 0 && index < points.length - 1 && !far) return false
    kept = point
    return true
  })
}

/** Baikonur is leased ground of Kazakhstan; the file draws it as a country of its own. */
function codeOf(shape: GeometryObject): string {
  const name: unknown = (shape.properties as { name?: unknown } | undefined)?.name
  const number = Object.entries(CODES).find(([key]) => key === String(shape.id))
  return name === 'Baikonur' ? 'KZ' : (number?.[1] ?? '')
}

/**
 * The countries that reach into a zone, without their far parts, as a smaller topology in which
 * neighbours still share one line.
 */
export function trim(file: Topology, zone: Zone): Countries {
  const decoded = file.arcs.map((arc) => decode(file, arc))
  const reaches = (rings: readonly (readonly number[])[]): boolean => {
    const points = (rings[0] ?? []).flatMap((index) => decoded[index < 0 ? ~index : index] ?? [])
    const [lon, lat] = [points.map((p) => p[0] ?? 0), points.map((p) => p[1] ?? 0)]
    const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
    const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)
    return least(lon) < zone[2] && most(lon) > zone[0] && least(lat) < zone[3] && most(lat) > zone[1]
  }
  const used = new Set<number>()
  const all = (file.objects['countries'] as GeometryCollection | undefined)?.geometries ?? []
  const geometries = all.flatMap((shape): CountryShape[] => {
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return []
    const polygons = (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).filter(reaches)
    if (polygons.length === 0) return []
    for (const index of polygons.flat(2)) used.add(index < 0 ? ~index : index)
    return [{ type: 'MultiPolygon', arcs: polygons, properties: { code: codeOf(shape) } }]
  })
  return {
    type: 'Topology',
    arcs: decoded.map((arc, index) => (used.has(index) ? thin(arc, zone) : [])),
    objects: { countries: { type: 'GeometryCollection', geometries } },
  }
}
