import { geoPath, type GeoPermissibleObjects } from 'd3'

/** Degrees that just hold a shape: west, south, east, north. Nothing here reaches across the 180th meridian. */
export function extentOf(shape: GeoPermissibleObjects): readonly [number, number, number, number] {
  const [[west, south], [east, north]] = geoPath().projection(null).bounds(shape)
  return [west, south, east, north]
}
