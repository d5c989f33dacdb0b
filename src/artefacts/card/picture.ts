import type { BaseMap } from '../../charts/map/base.ts'
import { type Frame, frameInside, locate, type Point } from '../../charts/map/frame.ts'
import { countriesOf, terrain, type Terrain } from '../../charts/map/terrain.ts'
import type { Precision } from '../../core/facility/vocabulary.ts'

/** Something drawn on the map of a card, degrees. */
export interface CardPlace {
  readonly lon: number
  readonly lat: number
  readonly precision: Precision
}

/** What the map of a card shows. */
export interface CardView {
  /** Countries drawn as those it is about: ISO 3166-1 alpha-2, upper case. */
  readonly focus: readonly string[]
  /** What the page is about; it stands out. */
  readonly own: readonly CardPlace[]
  /** Everything else nearby, drawn as small dots. */
  readonly others: readonly CardPlace[]
}

/** A mark as it is drawn, units. */
export interface CardMark {
  readonly x: number
  readonly y: number
  readonly precision: Precision
}

/** The map of a card: paths and marks, without a word in it. */
export interface CardPicture {
  readonly width: number
  readonly height: number
  readonly terrain: Terrain
  readonly own: readonly CardMark[]
  readonly others: readonly CardMark[]
}

/** Free space around what is framed, units. */
const MARGIN = 34

const grounds = new WeakMap<BaseMap, Map<string, Terrain>>()

/** The ground of a frame; kept by `key`, since all records of a country share one. */
function groundOf(base: BaseMap, frame: Frame, focus: ReadonlySet<string>, key: string): Terrain {
  const kept = grounds.get(base) ?? new Map<string, Terrain>()
  grounds.set(base, kept)
  const ground = kept.get(key) ?? terrain(base, frame, focus)
  kept.set(key, ground)
  return ground
}

const marks = (frame: Frame, places: readonly CardPlace[]): readonly CardMark[] =>
  places.flatMap(({ lon, lat, precision }) => {
    const point = locate(frame, lon, lat)
    return point ? [{ x: point[0], y: point[1], precision }] : []
  })

/** Draws the map of a card; null where the base map has nothing of what it is about. */
export function cardPicture(base: BaseMap, view: CardView, size: Point): CardPicture | null {
  const focus = new Set(view.focus)
  const countries = countriesOf(base, focus)
  if (countries.geometries.length === 0) return null
  const frame = frameInside(countries, size, MARGIN)
  const key = [...focus].toSorted().join(' ')
  return {
    width: size[0],
    height: size[1],
    terrain: groundOf(base, frame, focus, `${key} ${String(size)}`),
    own: marks(frame, view.own),
    others: marks(frame, view.others),
  }
}
