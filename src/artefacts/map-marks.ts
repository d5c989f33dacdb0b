import type { Precision } from '../core/facility/vocabulary.ts'
import { collect } from '../charts/map/collect.ts'
import { hatch } from '../charts/map/hatch.ts'
import { REACH } from '../charts/map/reach.ts'
import { placeTags, type Tag } from '../charts/map/tags.ts'
import { type Frame, locate, type Point } from '../charts/map/frame.ts'
import type { Locale } from '../i18n/locales.ts'
import { href, path } from '../i18n/routes.ts'
import type { Density } from './map-density.ts'
import type { Look, MapItem } from './map-items.ts'
import { markTitle } from './map-words.ts'
import { tenth } from '../charts/tenth.ts'

/** A mark as it is printed, in units. */
export interface MapMark {
  readonly x: number
  readonly y: number
  /** Half the width of the badge. */
  readonly r: number
  readonly look: Look
  /** Size of the letter; 0 where the badge is hollow. */
  readonly letter: number
  readonly precision: Precision
  /** Radius of the ring or of the hatched area; 0 for the site itself. */
  readonly ring: number
  /** Lines that fill the ring of an approximate position; empty for the others. */
  readonly hatch: string
  /** Records that share the mark. */
  readonly count: number
  /** Where their number stands, from the middle of the mark; null for one record. */
  readonly tag: Tag | null
  /** Address of the first of them; null for the facility the page is about. */
  readonly href: string | null
  readonly title: string
}

/** Least distance from the badge to the ring, in parts of its radius. */
const RING: Readonly<Record<Precision, number>> = { site: 0, settlement: 1.45, approximate: 2 }

/** The higher the group, the larger: size is a third code beside letter and colour. */
const SIZE: Readonly<Record<Look, number>> = {
  A: 1.15,
  B: 1.08,
  C: 1,
  D: 0.94,
  E: 0.88,
  unrated: 0.72,
  group: 0.72,
  legacy: 0.72,
  incident: 0.9,
}

/** Size of a neighbour beside the facility a page is about. */
const SMALL = 0.8

interface Located {
  readonly point: Point
  readonly item: MapItem
  readonly precision: Precision
}

/** Records that have coordinates within the frame, in the order given. */
export function locatedIn(items: readonly MapItem[], frame: Frame): readonly Located[] {
  return items.flatMap((item) => {
    const point = item.position && locate(frame, item.position.lon, item.position.lat)
    return point && item.position ? [{ point, item, precision: item.position.precision }] : []
  })
}

const isHollow = (look: Look): boolean =>
  look === 'unrated' || look === 'group' || look === 'legacy' || look === 'incident'

type Badge = Omit<MapMark, 'count' | 'tag' | 'href' | 'title'>

/** `unitsPerKm` is 0 where the ring is a sign only and not to scale. */
function badge(
  { point, item, precision }: Located,
  scale: number,
  density: Density,
  unitsPerKm: number,
): Badge {
  const r = tenth(density.mark * SIZE[item.look] * scale)
  const ring = tenth(Math.max(REACH[precision] * unitsPerKm, r * RING[precision]))
  return {
    x: point[0],
    y: point[1],
    r,
    look: item.look,
    letter: isHollow(item.look) ? 0 : tenth(density.letter * SIZE[item.look] * scale),
    precision,
    ring,
    hatch: precision === 'approximate' ? hatch(ring) : '',
  }
}

type Untagged = Omit<MapMark, 'tag'>

const tagged = (marks: readonly Untagged[], density: Density, frame: Frame): readonly MapMark[] => {
  const tags = placeTags(marks, density.text.town, frame)
  return marks.map((mark, index) => ({ ...mark, tag: tags[index] ?? null }))
}

function untagged(
  located: readonly Located[],
  density: Density,
  locale: Locale,
  scale: number,
): readonly Untagged[] {
  const spots = located.map((one) => ({ ...one, r: density.mark * SIZE[one.item.look] * scale }))
  return collect(spots, density.gap).map(({ items }) => ({
    ...badge(items[0], scale, density, 0),
    count: items.length,
    href: href(locale, path.facility(items[0].item.id)),
    title: markTitle(
      items.map(({ item }) => item),
      locale,
    ),
  }))
}

/** Marks of a map of many records; those that would hide one another are one mark with their number. */
export function marksOf(
  located: readonly Located[],
  frame: Frame,
  density: Density,
  locale: Locale,
): readonly MapMark[] {
  return tagged(untagged(located, density, locale, 1), density, frame)
}

/** The mark of the facility the page is about, and its neighbours as smaller ones beside it. */
export function locatorMarks(
  self: Located,
  others: readonly Located[],
  frame: Frame,
  density: Density,
  locale: Locale,
): readonly MapMark[] {
  const own = badge(self, 1.3, density, frame.unitsPerKm)
  const main = { ...own, count: 1, href: null, title: markTitle([self.item], locale) }
  const reach = own.r + density.mark * SMALL * SIZE.A + density.gap
  // Neighbours beneath the main mark stand at its lower right, where they can be seen and reached.
  const aside: Point = [
    tenth(self.point[0] + reach * Math.SQRT1_2),
    tenth(self.point[1] + reach * Math.SQRT1_2),
  ]
  const moved = others.map((other) => {
    const away = Math.hypot(other.point[0] - self.point[0], other.point[1] - self.point[1])
    return away < reach ? { ...other, point: aside } : other
  })
  return tagged([main, ...untagged(moved, density, locale, SMALL)], density, frame)
}
