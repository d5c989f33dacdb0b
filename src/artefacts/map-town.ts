import type { BaseMap } from '../charts/map/base.ts'
import { frameAround, type Point } from '../charts/map/frame.ts'
import type { TownPlace } from '../core/places/places.ts'
import { kilometres } from '../core/waters/earth.ts'
import type { Locale } from '../i18n/locales.ts'
import { href, path } from '../i18n/routes.ts'
import { worded } from '../i18n/text.ts'
import { translator } from '../i18n/translate.ts'
import { drawMap, type MapModel, type MapSource } from './map-draw.ts'
import { mapItems } from './map-items.ts'
import { locatedIn, marksOf } from './map-marks.ts'
import type { MapRing } from './map-rings.ts'
import { CIRCLES } from './near/town-lists.ts'
import { tenth } from '../charts/tenth.ts'

/** Width of the map, kilometres: as high as the widest circle, two thirds of it. */
const ACROSS = 630

/** Zoom of the interactive map that shows about the same. */
const ZOOM = 6.5

const WIDEST = Math.max(...CIRCLES)

/** The map around a town with circles of the distances its page lists; the town is its middle. */
export function townMap(source: MapSource, town: TownPlace, base: BaseMap, locale: Locale): MapModel {
  const { all, placed } = mapItems(source)
  const t = translator(locale)
  const name = worded(town.name, locale)
  const frame = frameAround(town.lon, town.lat, ACROSS)
  const middle: Point = [frame.width / 2, frame.height / 2]
  const located = locatedIn(all, frame)
  const n = located.filter(
    ({ item: { position } }) => position !== null && kilometres(town, position) <= WIDEST,
  ).length
  return drawMap(
    {
      base,
      frame,
      focus: new Set([town.country]),
      key: `town ${town.id}`,
      locale,
      towns: { wide: { home: 4, abroad: 4 }, narrow: { home: 2, abroad: 2 } },
      waters: { wide: true, narrow: true },
      title: t('near.map.title', { town: name.text }),
      summary: `${t('near.map.circles')} ${n > 0 ? t('near.map.within', { n, km: WIDEST }) : t('near.map.none', { km: WIDEST })}`,
      listHref: n > 0 ? '#around' : href(locale, path.facilities()),
      preset: `at=${town.lat.toFixed(3)},${town.lon.toFixed(3)},${String(ZOOM)}`,
      shown: located.map(({ item }) => item),
      missing: 0,
      placed,
      rings: CIRCLES.map((km): MapRing => {
        const [x, y] = middle
        return { x, y, r: tenth(km * frame.unitsPerKm), label: t('map.scale', { distance: km }) }
      }),
      town: town.id,
      marks: (density) => marksOf(located, frame, density, locale),
      self: (marks, { dot }) => {
        // A record at the town hides its dot; the name then stands beside the mark.
        const above = marks.find(({ x, y, r }) => Math.hypot(x - middle[0], y - middle[1]) < r + dot)
        return above
          ? { ...name, mark: above }
          : { ...name, mark: { x: middle[0], y: middle[1], r: dot }, dot: middle }
      },
    },
    source,
  )
}
