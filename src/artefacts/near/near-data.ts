import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import { REACH } from '../../charts/map/reach.ts'
import { contextOf, facilityLink } from '../list/context.ts'
import type { Published } from '../published.ts'
import { placeOf } from '../../core/facility/place.ts'
import { basinsOf } from './waters.ts'

/** A record with coordinates, as short as a script needs it. */
export interface NearFacility {
  readonly name: string
  readonly href: string
  readonly lat: number
  readonly lon: number
  /** Kilometres the coordinates may be off by. */
  readonly reach: number
  /** Name of its basin; left out where none is recorded. */
  readonly basin?: string
}

/** A town with a page. */
export interface NearTown {
  readonly name: string
  readonly href: string
  readonly lat: number
  readonly lon: number
}

/** The file by which a browser finds what lies around a position that never leaves it. */
export interface NearData {
  readonly facilities: readonly NearFacility[]
  readonly towns: readonly NearTown[]
}

/** Every record with coordinates and every town with a page. */
export function nearData(published: Published, locale: Locale): NearData {
  const context = contextOf(published, locale)
  const { atlas } = published
  return {
    facilities: atlas.facilities.flatMap((facility) => {
      const place = placeOf(facility)
      if (!place) return []
      const { text, href: address } = facilityLink(context, facility)
      const basin = atlas.basins.get(basinsOf(atlas, facility)[0] ?? '')
      return [
        {
          name: text,
          href: address,
          lat: place.lat,
          lon: place.lon,
          reach: REACH[place.precision],
          ...(basin && { basin: worded(basin.name, locale).text }),
        },
      ]
    }),
    towns: atlas.places.map(({ id, name, lat, lon }) => ({
      name: worded(name, locale).text,
      href: href(locale, path.nearTown(id)),
      lat,
      lon,
    })),
  }
}
