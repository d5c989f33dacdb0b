import type { BaseMap } from '../charts/map/base.ts'
import { frameAround, frameOf } from '../charts/map/frame.ts'
import { countriesOf } from '../charts/map/terrain.ts'
import type { Place } from '../core/facility/facility.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Locale } from '../i18n/locales.ts'
import { href, path } from '../i18n/routes.ts'
import { worded } from '../i18n/text.ts'
import { translator } from '../i18n/translate.ts'
import { drawMap, type MapModel, type MapSource } from './map-draw.ts'
import { type MapItem, mapItems } from './map-items.ts'
import { locatedIn, locatorMarks } from './map-marks.ts'
import { overview } from './map-model.ts'
import { KM_A_DEGREE } from '../core/waters/earth.ts'
import { incidentPlace } from '../core/incident/place.ts'

/** A set of records to be drawn. */
export interface MapOf {
  readonly ids: readonly string[]
  /** Countries that must be seen whole, upper case; none where the records alone decide. */
  readonly countries: readonly string[]
  readonly title: string
  /** Address of the same records as a list, on the page itself. Example: `#ranking`. */
  readonly list: string
  /** The same records as a filter of the interactive map; where it has none, it begins at this place. */
  readonly filter?: string
}

/** Least width of a map of some records, kilometres; sets wider than the other are drawn as countries. */
const LEAST = 320
const MOST = 1100

/** Width of the interactive map its beginning is made for, pixels, and of its world at zoom 0. */
const [SEEN, WORLD] = [480, 512]

/** Where the interactive map begins to show about as much as a printed one. Example: `at=41.2,72.5,7.1`. */
function viewAt({ lon, lat, km }: Pick<Place, 'lon' | 'lat'> & { readonly km: number }): string {
  const round = 360 * KM_A_DEGREE * Math.cos((lat * Math.PI) / 180)
  const zoom = Math.log2((SEEN / WORLD) * (round / km))
  return `at=${[lat.toFixed(3), lon.toFixed(3), zoom.toFixed(1)].map(Number).join(',')}`
}

/** The middle of some points and the width that holds them with a margin, kilometres. */
function spread(points: readonly Pick<Place, 'lon' | 'lat'>[]) {
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)]
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const lat = (south + north) / 2
  const wide = (east - west) * KM_A_DEGREE * Math.cos((lat * Math.PI) / 180)
  const high = (north - south) * KM_A_DEGREE * 1.5
  return { lon: (west + east) / 2, lat, km: Math.max(LEAST, Math.max(wide, high) * 1.3) }
}

/**
 * A map of any set of records: framed around them, or, where they lie far apart or countries must be seen
 * whole, those countries. Null where none has coordinates.
 */
export function recordsMap(source: MapSource, of: MapOf, base: BaseMap, locale: Locale): MapModel | null {
  const { all, placed } = mapItems(source)
  const ids = new Set(of.ids)
  const own = all.filter(({ id }) => ids.has(id))
  const points = own.flatMap(({ position }) => position ?? [])
  if (points.length === 0) return null
  const around = spread(points)
  const inAtlas = of.countries.filter((code) => source.atlas.countries.has(code.toLowerCase()))
  const apart = around.km > MOST
  const focus = new Set(inAtlas.length > 0 ? inAtlas : own.map(({ country }) => country))
  const whole = apart ? [...source.atlas.countries.values()].map(({ code }) => code) : []
  const frame = apart
    ? frameOf(countriesOf(base, new Set(whole)))
    : frameAround(around.lon, around.lat, around.km)
  const place = apart ? 'all' : [around.lon, around.lat, around.km].map((part) => part.toFixed(3)).join(' ')
  const preset = of.filter ?? (apart ? undefined : viewAt(around))
  return overview(source, own, placed, {
    base,
    frame,
    ...(preset !== undefined && { preset }),
    focus,
    key: `view ${place} ${[...focus].toSorted().join(' ')}`,
    locale,
    towns: { wide: { home: 4, abroad: 3 }, narrow: { home: 2, abroad: 1 } },
    waters: { wide: true, narrow: false },
    title: of.title,
    listHref: of.list,
  })
}

/** Width of the map of an incident, kilometres. */
const NEAR = 300

/** The map around an incident in a country of the atlas; null elsewhere, or where nobody says where. */
export function incidentMap(
  source: MapSource,
  incident: Incident,
  base: BaseMap,
  locale: Locale,
): MapModel | null {
  const { all, placed } = mapItems(source)
  const place = incidentPlace(source.atlas, incident)
  if (!place || !source.atlas.countries.has(incident.country.toLowerCase())) return null
  const t = translator(locale)
  const name = worded(incident.name, locale)
  const item: MapItem = {
    id: incident.id,
    name: incident.name,
    country: incident.country,
    kind: 'facility',
    look: 'incident',
    place: null,
    band: null,
    whyUnrated: null,
    position: place,
  }
  const frame = frameAround(place.lon, place.lat, NEAR)
  const [self] = locatedIn([item], frame)
  if (!self) return null
  const others = locatedIn(all, frame)
  const title = t('map.mark.incident', {
    name: name.text,
    precision: t('map.mark.precision', { precision: t(`precision.${place.precision}`) }),
  })
  return drawMap(
    {
      base,
      frame,
      focus: new Set([incident.country]),
      key: `${String(place.lon)} ${String(place.lat)} incident ${incident.country}`,
      locale,
      towns: { wide: { home: 4, abroad: 4 }, narrow: { home: 3, abroad: 2 } },
      waters: { wide: true, narrow: true },
      title: t('map.title.incident', { name: name.text }),
      summary: `${title}. ${t('map.summary.neighbours', { n: others.length })}`,
      preset: `layers=incidents&${viewAt({ lon: place.lon, lat: place.lat, km: NEAR })}`,
      listHref: href(locale, path.facilities()),
      shown: [item, ...others.map((other) => other.item)],
      missing: 0,
      placed,
      marks: (density) =>
        locatorMarks(self, others, frame, density, locale).map((mark, index) =>
          index === 0 ? { ...mark, title } : mark,
        ),
      self: (marks) => marks[0] && { ...name, mark: marks[0] },
    },
    source,
  )
}
