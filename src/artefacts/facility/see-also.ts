import type { Precision } from '../../core/facility/vocabulary.ts'
import { kilometres } from '../../core/waters/earth.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import { placeOf } from '../../core/facility/place.ts'
import { chooseHref, pairLinks } from '../compare/pair-links.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import type { Published } from '../published.ts'
import { valuesOf } from '../views/values.ts'
import { hasView, VIEW_KINDS } from '../views/view-kinds.ts'
import { viewLink } from '../views/view-link.ts'

/** A link with a word on it. Example: `Aktau`, `about 12 km from the coordinates`. */
export interface NotedLink extends Link {
  readonly note?: string
}

/** Links of one kind. */
export interface SeeGroup {
  readonly label: string
  readonly links: readonly NotedLink[]
}

/** A way out of the atlas to pictures of the place. */
export interface Satellite {
  readonly href: string
  /** What the precision of the coordinates means for what is seen, and that the link leaves the atlas. */
  readonly note: string
}

/** Where a reader of a facility's page may go on. */
export interface SeeAlso {
  readonly groups: readonly SeeGroup[]
  /** Null where there are no coordinates. */
  readonly satellite: Satellite | null
}

/** The wider the doubt about the point, the wider the picture. */
const ZOOM: Readonly<Record<Precision, number>> = { site: 15, settlement: 12, approximate: 9 }

type Facility = Published['atlas']['facilities'][number]

function viewGroups(context: Context, facility: Facility): readonly SeeGroup[] {
  const { atlas } = context.published
  return VIEW_KINDS.flatMap((kind) => {
    const ids = [...new Set(valuesOf(atlas, kind, facility).flat())].filter((id) =>
      hasView(atlas, { kind, id }),
    )
    if (ids.length === 0) return []
    return [
      { label: context.t(`views.${kind}.what`), links: ids.map((id) => viewLink(context, { kind, id })) },
    ]
  })
}

function countryGroup(context: Context, { country }: Facility): readonly SeeGroup[] {
  const link = countryLink(context, country)
  return 'href' in link ? [{ label: context.t('facility.see.country'), links: [link] }] : []
}

function nearGroup({ published, locale, t }: Context, facility: Facility): readonly SeeGroup[] {
  const place = placeOf(facility)
  if (!place) return []
  const [nearest] = published.atlas.places
    .map((town) => ({ town, km: kilometres(place, town) }))
    .toSorted((a, b) => a.km - b.km || (a.town.id < b.town.id ? -1 : 1))
  if (!nearest) return []
  const km = numberFormat(locale).format(Math.max(1, Math.round(nearest.km)))
  const link = { ...worded(nearest.town.name, locale), href: href(locale, path.nearTown(nearest.town.id)) }
  return [{ label: t('facility.see.near'), links: [{ ...link, note: t('facility.see.near.km', { km }) }] }]
}

/** What the editors know to be wrong or weak in what is said of it, as long as it is not settled. */
function problemGroup({ published, locale, t }: Context, facility: Facility): readonly SeeGroup[] {
  const links = published.atlas['known-problems']
    .filter(({ facilities, settled }) => settled === undefined && facilities.includes(facility.id))
    .map(({ id, title }) => ({ ...worded(title, locale), href: href(locale, path.knownProblems(id)) }))
  return links.length === 0 ? [] : [{ label: t('statement.known-problems.title'), links }]
}

function satelliteOf({ t }: Context, facility: Facility): Satellite | null {
  const place = placeOf(facility)
  if (!place) return null
  const { lat, lon, precision } = place
  const zoom = String(ZOOM[precision])
  return {
    href: `https://browser.dataspace.copernicus.eu/?zoom=${zoom}&lat=${String(lat)}&lng=${String(lon)}`,
    note: t(`facility.see.satellite.${precision}`),
  }
}

/** The links of one facility's page to all that stands around it. Throws on an id that is none. */
export function seeAlso(published: Published, id: string, locale: Locale): SeeAlso {
  const context = contextOf(published, locale)
  const facility = published.atlas.facilities.find((each) => each.id === id)
  if (!facility) throw new Error(`no facility "${id}"`)
  const { t } = context
  const pairs = pairLinks(context, id).map(({ why, ...link }) => ({ ...link, note: why }))
  return {
    groups: [
      ...problemGroup(context, facility),
      ...countryGroup(context, facility),
      ...viewGroups(context, facility),
      ...nearGroup(context, facility),
      {
        label: t('facility.see.compare'),
        links: [...pairs, { text: t('facility.see.choose'), href: chooseHref(context, id) }],
      },
      {
        label: t('facility.see.all'),
        links: [
          { text: t('facility.see.map'), href: href(locale, path.map()) },
          { text: t('facility.see.charts'), href: href(locale, path.charts()) },
        ],
      },
    ],
    satellite: satelliteOf(context, facility),
  }
}
