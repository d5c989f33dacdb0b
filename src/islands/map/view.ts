import { TILE_PX, toDegrees, toSquare } from '../../charts/map/mercator.ts'
import type { View } from './engine/open-map.ts'

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number]

/** Zooms the map offers. */
const [LEAST, MOST] = [1, 13]

/** Where the map of one facility begins. */
export const CLOSE_ZOOM = 8.5

/** Margin around whole countries, pixels: their records stand well within. */
export const WHOLE_MARGIN = 12

/** Central Asia, where the page names no box. */
const REGION: Bounds = [50, 35, 88, 56]

/** The box a page prints as four numbers. */
export function readBox(text: string | undefined): Bounds {
  const [west, south, east, north] = (text ?? '').split(' ').filter(Boolean).map(Number)
  return west !== undefined && south !== undefined && east !== undefined && north !== undefined
    ? [west, south, east, north]
    : REGION
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

/** The box around points; null where there are none. */
export function boundsOf(points: readonly LonLat[]): Bounds | null {
  if (points.length === 0) return null
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/**
 * The view that shows a box whole, with a margin on every side.
 * @param width of the map in pixels, as `height`
 * @param nearest zoom for a box that is a point
 */
export function fitView(bounds: Bounds, width: number, height: number, margin = 36, nearest = 9): View {
  const [left, bottom] = toSquare(bounds[0], bounds[1])
  const [right, top] = toSquare(bounds[2], bounds[3])
  const [lon, lat] = toDegrees([(left + right) / 2, (top + bottom) / 2])
  const room = (size: number, part: number) =>
    Math.log2(Math.max(size - 2 * margin, 40) / TILE_PX / Math.max(part, 1e-9))
  const zoom = Math.min(room(width, right - left), room(height, bottom - top), nearest)
  return { lon: round(lon, 4), lat: round(lat, 4), zoom: round(Math.max(zoom, LEAST), 2) }
}

/** Reads `at=lat,lon,zoom`; null for anything that is no view. */
export function readView(values: readonly string[]): View | null {
  const [lat = NaN, lon = NaN, zoom = NaN] = values.map((value) => (value === '' ? NaN : Number(value)))
  const isView = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 22
  return isView && values.length === 3 ? { lat, lon, zoom: Math.min(MOST, Math.max(LEAST, zoom)) } : null
}

/** A view as it stands in the address. Example: `['42.87', '74.6', '8.25']`. */
export function writeView({ lat, lon, zoom }: View): readonly string[] {
  return [round(lat, 4), round(lon, 4), round(zoom, 2)].map(String)
}

/** True where two views are the same to the reader. */
export function sameView(a: View, b: View): boolean {
  const pixel = 1.5 / (TILE_PX * 2 ** a.zoom)
  const [[x, y], [u, v]] = [toSquare(a.lon, a.lat), toSquare(b.lon, b.lat)]
  return Math.abs(a.zoom - b.zoom) < 0.01 && Math.hypot(x - u, y - v) < pixel
}

/** True where a point lies within bounds. */
export function isInside([lon, lat]: LonLat, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** How far apart two points are on the map, in parts of the world's width. */
export function apart(a: LonLat, b: LonLat): number {
  const [[x, y], [u, v]] = [toSquare(...a), toSquare(...b)]
  return Math.hypot(x - u, y - v)
}
