import { merge, mesh } from 'topojson-client'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { type Countries, type CountryCode, type CountryShape, NAMED } from './trim.ts'

/** West, south, east, north in degrees. */
export type Degrees = readonly [number, number, number, number]

/** A country with the box that holds it. */
export interface CountryArea {
  readonly code: CountryCode
  readonly shape: MultiPolygon
  readonly box: Degrees
}

/** The line between two countries; `pair` holds both codes. */
export interface Border {
  readonly pair: readonly [CountryCode, CountryCode]
  readonly line: MultiLineString
  readonly box: Degrees
}

/** The box of points; of none, an empty one that nothing meets. */
function boxOf(points: readonly Position[]): Degrees {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon = 0, lat = 0] of points) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

/** True where two boxes of degrees meet. */
export function meets(a: Degrees, b: Degrees): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

const codeOf = (shape: unknown): string => (shape as CountryShape).properties.code

/** Each named country as one shape; Baikonur lies within Kazakhstan. */
export function shapesOf(countries: Countries): readonly CountryArea[] {
  const all = countries.objects.countries.geometries
  return NAMED.flatMap((code) => {
    const own = all.filter((shape) => codeOf(shape) === code)
    const shape = merge(countries, own)
    return own.length > 0 ? [{ code, shape, box: boxOf(shape.coordinates.flat(2)) }] : []
  })
}

/** The borders between named countries, each once. */
export function bordersOf(countries: Countries): readonly Border[] {
  const lines = NAMED.flatMap((one, index) =>
    NAMED.slice(index + 1).map((two): Border => {
      const line = mesh(countries, countries.objects.countries, (a, b) => {
        const [left, right] = [codeOf(a), codeOf(b)]
        return (left === one && right === two) || (left === two && right === one)
      })
      return { pair: [one, two], line, box: boxOf(line.coordinates.flat()) }
    }),
  )
  return lines.filter(({ line }) => line.coordinates.length > 0)
}
