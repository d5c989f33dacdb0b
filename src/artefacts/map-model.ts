import type { BaseMap } from '../charts/map/base.ts'
import { frameAround, frameOf } from '../charts/map/frame.ts'
import { countriesOf } from '../charts/map/terrain.ts'
import type { Locale } from '../i18n/locales.ts'
import { href, path } from '../i18n/routes.ts'
import { worded } from '../i18n/text.ts'
import { translator } from '../i18n/translate.ts'
import { drawMap, type MapModel, type MapPlan, type MapSource } from './map-draw.ts'
import { type MapItem, mapItems } from './map-items.ts'
import { locatedIn, locatorMarks, marksOf } from './map-marks.ts'
import { locatorSummary, summaryOf } from './map-words.ts'

export type { MapModel } from './map-draw.ts'

/** A map of many records: those of the list given, within a frame. */
export function overview(
  source: MapSource,
  items: readonly MapItem[],
  placed: number,
  rest: Pick<
    MapPlan,
    'base' | 'frame' | 'focus' | 'key' | 'locale' | 'towns' | 'waters' | 'title' | 'listHref' | 'preset'
  >,
): MapModel {
  const located = locatedIn(items, rest.frame)
  const shown = located.map(({ item }) => item)
  return drawMap(
    {
      ...rest,
      summary: summaryOf(items, rest.locale),
      shown,
      missing: items.filter(({ position }) => position === null).length,
      placed,
      marks: (density) => marksOf(located, rest.frame, density, rest.locale),
    },
    source,
  )
}

/** The map of the front page: every record of the atlas in its countries. */
export function frontMap(source: MapSource, base: BaseMap, locale: Locale): MapModel {
  const focus = new Set([...source.atlas.countries.values()].map(({ code }) => code))
  const { all, placed } = mapItems(source)
  return overview(source, all, placed, {
    base,
    frame: frameOf(countriesOf(base, focus)),
    focus,
    key: `front ${[...focus].join(' ')}`,
    locale,
    towns: { wide: { home: 3, abroad: 2 }, narrow: { home: 1, abroad: 0 } },
    waters: { wide: true, narrow: false },
    title: translator(locale)('map.title.front'),
    listHref: href(locale, path.facilities()),
  })
}

/** The map of a country and its records. `code`: ISO 3166-1 alpha-2, upper case. */
export function countryMap(source: MapSource, code: string, base: BaseMap, locale: Locale): MapModel {
  const { all, placed } = mapItems(source)
  const record = source.atlas.countries.get(code.toLowerCase())
  const country = record ? worded(record.name, locale).text : code
  const own = all.filter((item) => item.country === code)
  const focus = new Set([code])
  return overview(source, own, placed, {
    base,
    frame: frameOf(countriesOf(base, focus)),
    focus,
    key: code,
    locale,
    towns: { wide: { home: 4, abroad: 3 }, narrow: { home: 2, abroad: 1 } },
    waters: { wide: true, narrow: false },
    title: translator(locale)('map.title.country', { country }),
    preset: `country=${code.toLowerCase()}`,
    listHref: href(locale, path.facilities('country')),
  })
}

/** Width of the map of one facility, kilometres. */
const NEAR = 300
const FAR = 500

/** The map around a facility; null where it has no coordinates. `id`: `kg/kumtor`. */
export function facilityMap(source: MapSource, id: string, base: BaseMap, locale: Locale): MapModel | null {
  const { all, placed } = mapItems(source)
  const item = all.find((one) => one.id === id)
  if (!item?.position) return null
  const { lon, lat, precision } = item.position
  const frame = frameAround(lon, lat, precision === 'approximate' ? FAR : NEAR)
  const others = locatedIn(
    all.filter((one) => one !== item),
    frame,
  )
  const [self] = locatedIn([item], frame)
  if (!self) return null
  const name = worded(item.name, locale)
  return drawMap(
    {
      base,
      frame,
      focus: new Set([item.country]),
      key: `${String(lon)} ${String(lat)} ${precision} ${item.country}`,
      locale,
      towns: { wide: { home: 4, abroad: 4 }, narrow: { home: 3, abroad: 2 } },
      waters: { wide: true, narrow: true },
      title: translator(locale)('map.title.facility', { name: name.text }),
      preset: `facility=${id}`,
      summary: locatorSummary(item, others.length, locale),
      listHref: href(locale, path.facilities()),
      shown: [item, ...others.map((other) => other.item)],
      missing: 0,
      placed,
      marks: (density) => locatorMarks(self, others, frame, density, locale),
      self: (marks) => marks[0] && { ...name, mark: marks[0] },
    },
    source,
  )
}
