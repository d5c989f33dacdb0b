import type { TownPlace } from '../core/places/places.ts'
import { around, type Box, textWidth, within } from '../charts/map/box.ts'
import { type Frame, locate, type Point } from '../charts/map/frame.ts'
import { type Label, placeLabels, type Wish } from '../charts/map/labels.ts'
import { spotIn } from '../charts/map/spot.ts'
import { WATERS } from '../charts/map/waters.ts'
import type { Locale } from '../i18n/locales.ts'
import { worded } from '../i18n/text.ts'
import { translator } from '../i18n/translate.ts'
import type { Area } from './map-ground.ts'
import type { Density } from './map-density.ts'
import type { MapMark } from './map-marks.ts'
import { type MapRing, ringWishes } from './map-rings.ts'
import { tenth } from '../charts/tenth.ts'

/** What a map may name. */
export interface Names {
  readonly towns: readonly TownPlace[]
  /** Highest rank of towns named, in the countries the map is about and in others. */
  readonly lastTown: { readonly home: number; readonly abroad: number }
  /** Countries seen, with their outlines; `focus` those the map is about. */
  readonly areas: readonly Area[]
  /** Whether seas, lakes and rivers are named. */
  readonly waters: boolean
  /** Corners of the rivers drawn: their names are set on the nearest. */
  readonly rivers: readonly Point[]
  /** Circles that carry their distance. */
  readonly rings: readonly MapRing[]
  /** Name and place of what the map is about; `dot` where no mark shows it. */
  readonly self?: {
    readonly text: string
    readonly lang?: string
    readonly mark: Pick<MapMark, 'x' | 'y' | 'r'>
    readonly dot?: Point
  }
  /** Rectangles that hold something else, such as the scale bar. */
  readonly taken: readonly Box[]
}

/**
 * How the name of a country is tried: its size, and the share that must lie within the country. A small
 * country may let its name reach over its border; a neighbour may not.
 */
const TRIES = [
  [1, 1],
  [1, 0.6],
  [0.84, 0.6],
  [0.84, 0.3],
] as const

/** Rectangles of the marks, with the number at the upper right where there is one. */
function boxesOf(marks: readonly MapMark[]): readonly Box[] {
  return marks.flatMap(({ x, y, r, tag }): Box[] => {
    const mark = around(x, y, r + 1.5)
    return tag ? [mark, tag.box] : [mark]
  })
}

function townWish(
  town: TownPlace,
  marks: readonly MapMark[],
  frame: Frame,
  density: Density,
  locale: Locale,
): Wish[] {
  const at = locate(frame, town.lon, town.lat)
  if (!at || !within(around(at[0], at[1], density.dot), frame.width, frame.height)) return []
  const capital = town.rank === 1
  const name = worded(town.name, locale)
  const size = capital ? density.text.capital : density.text.town
  const kind = capital ? 'capital' : 'town'
  // A town beneath a mark has no dot of its own; its name stands beside the mark.
  const above = marks.find(({ x, y, r }) => Math.hypot(x - at[0], y - at[1]) < r + density.dot)
  return above
    ? [{ ...name, kind, size, at: [above.x, above.y], clear: above.r + 1.6 }]
    : [{ ...name, kind, size, at, dot: at, clear: density.dot + 0.8 }]
}

/** The river corner nearest to a point, if one lies within reach. */
function onRiver(point: Point, rivers: readonly Point[]): Point | null {
  let [near, at]: [number, Point | null] = [14, null]
  for (const corner of rivers) {
    const away = Math.hypot(corner[0] - point[0], corner[1] - point[1])
    if (away < near) [near, at] = [away, corner]
  }
  return at
}

function waterWishes(names: Names, frame: Frame, density: Density, locale: Locale): readonly Wish[][] {
  const t = translator(locale)
  const size = density.text.water
  const named = names.waters ? WATERS : []
  return named.map(({ id, kind, points }) =>
    points.flatMap(([lon, lat]): Wish[] => {
      const point = locate(frame, lon, lat)
      const at = point && kind === 'river' ? onRiver(point, names.rivers) : point
      if (!at) return []
      const text = t(`map.water.${id}`)
      return kind === 'river'
        ? [{ text, kind, at, size, clear: 1 }]
        : [{ text, kind, at, size, clear: 0, centred: true }]
    }),
  )
}

/** Names for one density, none over another, the more important first. */
export function labelsOf(
  names: Names,
  marks: readonly MapMark[],
  frame: Frame,
  density: Density,
  locale: Locale,
): readonly Label[] {
  const t = translator(locale)
  const placed: Label[] = []
  const focus: ReadonlySet<string> = new Set(names.areas.filter((area) => area.focus).map(({ code }) => code))
  const taken = (): Box[] => [
    ...names.taken,
    ...boxesOf(marks),
    ...placed.flatMap(({ box, dot }) => (dot ? [box, around(dot[0], dot[1], density.dot + 1)] : [box])),
  ]
  const put = (wishes: readonly Wish[]): number => placed.push(...placeLabels(wishes, taken(), frame))
  const putOne = (places: readonly Wish[]): void => {
    const before = placed.length
    for (const wish of places) if (placed.length === before) put([wish])
  }
  const towns = (from: number, to: number): Wish[] =>
    names.towns
      .filter(({ rank, country }) => {
        const { home, abroad } = names.lastTown
        return rank >= from && rank <= Math.min(to, focus.has(country) ? home : abroad)
      })
      .flatMap((town) => townWish(town, marks, frame, density, locale))
  const capitals = towns(1, 1)
  const countries = (about: boolean): void => {
    for (const area of names.areas.filter((one) => one.focus === about)) {
      const text = t(`map.country.${area.code}`)
      const full = about ? density.text.country : density.text.neighbour
      const dots = capitals.flatMap(({ dot }) => (dot ? [around(dot[0], dot[1], full * 0.8)] : []))
      const busy = [...taken(), ...dots]
      for (const [scale, share] of about ? TRIES : TRIES.slice(0, 1)) {
        const size = tenth(full * scale)
        const at = spotIn(area.raster, [textWidth(text, size, about ? 0.14 : 0.1), size], busy, share)
        if (!at) continue
        put([{ text, kind: about ? 'country' : 'neighbour', at, size, clear: 0, centred: true }])
        break
      }
    }
  }

  const { self } = names
  if (self)
    put([
      { ...self, kind: 'self', at: [self.mark.x, self.mark.y], size: density.text.self, clear: self.mark.r },
    ])
  for (const ring of names.rings) putOne(ringWishes(ring, density.text.town))
  countries(true)
  put(capitals)
  put(towns(2, 2))
  for (const water of waterWishes(names, frame, density, locale)) putOne(water)
  countries(false)
  put(towns(3, 4))
  return placed
}
