import { geoConicConformal, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3'
import { tenth } from '../tenth.ts'
import { KM_A_DEGREE } from '../../core/waters/earth.ts'

/** A point of the drawing, in units of its viewBox. */
export type Point = readonly [x: number, y: number]

/** What a map shows and how degrees become units. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly projection: GeoProjection
  /** Scale in the middle of the map, units a kilometre. */
  readonly unitsPerKm: number
  /** Degrees that surely hold everything shown: west, south, east, north. */
  readonly box: readonly [number, number, number, number]
}

/** Width of every map, units; the phone shows one as about 0.45 pixels. */
export const MAP_WIDTH = 720

/** How far beyond the edges lines are drawn, so that a cut never shows as an outline. */
const BLEED = 6

function conic(lon: number, south: number, north: number): GeoProjection {
  const sixth = (north - south) / 6
  return geoConicConformal()
    .parallels([south + sixth, north - sixth])
    .rotate([-lon, 0])
}

/** Degrees seen along the edges of the drawing, with a margin. */
function boxOf(projection: GeoProjection, width: number, height: number): Frame['box'] {
  const steps = [0, 0.25, 0.5, 0.75, 1]
  const edge = steps.flatMap((s): [number, number][] => [
    [s * width, 0],
    [s * width, height],
    [0, s * height],
    [width, s * height],
  ])
  const seen = edge.flatMap((point) => [projection.invert?.(point)].filter((p) => p != null))
  const [lon, lat] = [seen.map((p) => p[0]), seen.map((p) => p[1])]
  const margin = 0.5
  return [
    Math.min(...lon) - margin,
    Math.min(...lat) - margin,
    Math.max(...lon) + margin,
    Math.max(...lat) + margin,
  ]
}

function framed(projection: GeoProjection, width: number, height: number): Frame {
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ])
  const middle = projection.invert?.([width / 2, height / 2]) ?? [0, 0]
  const [a, b] = [projection(middle), projection([middle[0], middle[1] + 0.1])]
  const unitsPerKm = a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) / (0.1 * KM_A_DEGREE) : 1
  return { width, height, projection, unitsPerKm, box: boxOf(projection, width, height) }
}

/** A frame that holds a whole shape, as high as the shape needs. */
export function frameOf(shape: GeoPermissibleObjects, margin = 14): Frame {
  const [[west, south], [east, north]] = geoPath().projection(null).bounds(shape)
  const projection = conic((west + east) / 2, south, north)
  const inner = MAP_WIDTH - 2 * margin
  projection.fitWidth(inner, shape)
  const [[, top], [, bottom]] = geoPath(projection).bounds(shape)
  const height = Math.round(Math.min(bottom - top, MAP_WIDTH * 0.8) + 2 * margin)
  projection.fitExtent(
    [
      [margin, margin],
      [MAP_WIDTH - margin, height - margin],
    ],
    shape,
  )
  return framed(projection, MAP_WIDTH, height)
}

/** A frame of a given size that holds a whole shape in its middle. */
export function frameInside(shape: GeoPermissibleObjects, [width, height]: Point, margin: number): Frame {
  const [[west, south], [east, north]] = geoPath().projection(null).bounds(shape)
  const projection = conic((west + east) / 2, south, north).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    shape,
  )
  return framed(projection, width, height)
}

/** A frame of a given width in kilometres around a point, three units wide to two high. */
export function frameAround(lon: number, lat: number, km: number): Frame {
  const half = km / KM_A_DEGREE / 3
  const height = (MAP_WIDTH * 2) / 3
  const projection = conic(lon, lat - half, lat + half)
    .scale(1)
    .translate([0, 0])
  const [a, b] = [projection([lon, lat - 0.05]), projection([lon, lat + 0.05])]
  const unitsPerKm = a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) / (0.1 * KM_A_DEGREE) : 1
  projection
    .scale(MAP_WIDTH / km / unitsPerKm)
    .center([0, lat])
    .translate([MAP_WIDTH / 2, height / 2])
  return framed(projection, MAP_WIDTH, height)
}

/** Where a place lies in the drawing, rounded to a tenth; null outside the frame. */
export function locate({ projection, width, height }: Frame, lon: number, lat: number): Point | null {
  const point = projection([lon, lat])
  if (!point) return null
  const [x, y] = point.map(tenth)
  if (x === undefined || y === undefined) return null
  return x >= 0 && y >= 0 && x <= width && y <= height ? [x, y] : null
}
