import type { TownPlace } from '../../core/places/places.ts'
import type { Course } from '../../core/waters/course.ts'
import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, countryLink, facilityLink, otherName } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import { countRecords } from './fold.ts'
import { riverText } from './river-text.ts'
import type { TownLists } from './town-lists.ts'
import { townLists } from './town-lists.ts'
import type { TownFound } from './waters.ts'
import { townWaters } from './waters.ts'

/** The printed page of one town. */
export interface TownPage extends TownLists {
  readonly page: string
  readonly name: Worded
  /** The name in the other script. */
  readonly other: Worded
  readonly country: Link | Worded
  readonly description: string
  /** Which river is drawn past the town, or why none can be named. */
  readonly river: string
  /** Records that the town's basin is taken from. */
  readonly basinFrom: readonly Link[]
  /** How many records stand in each list, in words. */
  readonly counts: readonly string[]
  readonly missing: string
  /** True where nothing at all is listed above the records without coordinates. */
  readonly empty: boolean
  readonly contacts: readonly { readonly what: Worded; readonly value: string; readonly source: string }[]
}

/** A count is told where the water past the town is known, or where there is something to count all the same. */
function countsOf(
  { published, t }: Context,
  { upstream, basin, rings }: TownLists,
  { drawn, basins }: TownFound,
): readonly string[] {
  const [above, beside] = [countRecords(upstream), countRecords(basin)]
  const hasRiver = drawn?.rivers.some((id) => published.atlas.rivers.has(id)) ?? false
  let n = 0
  const circles = rings.map(({ to, rows }) => {
    n += countRecords(rows)
    return t('near.count.within', { n, km: to })
  })
  return [
    above > 0 || hasRiver ? t('near.count.upstream', { n: above }) : t('near.count.upstream.unknown'),
    beside > 0 || basins.length > 0 ? t('near.count.basin', { n: beside }) : t('near.count.basin.unknown'),
    ...circles,
  ]
}

function contactsOf({ published, locale }: Context, code: string): TownPage['contacts'] {
  const contacts = published.atlas.countries.get(code.toLowerCase())?.contacts ?? []
  return contacts.map(({ what, value, source }) => ({ what: worded(what, locale), value, source }))
}

/** The page of a town: what lies upstream of it and around it, as far as the records and the drawn rivers tell. */
export function townPage(
  published: Published,
  courses: readonly Course[],
  town: TownPlace,
  locale: Locale,
): TownPage {
  const context = contextOf(published, locale)
  const { t } = context
  const waters = townWaters(published.atlas, courses, town)
  const lists = townLists(context, courses, town, waters)
  const name = worded(town.name, locale)
  const cc = town.country.toLowerCase()
  const isCovered = published.atlas.countries.has(cc)
  const country = countryLink(context, town.country)
  return {
    ...lists,
    page: path.nearTown(town.id),
    name,
    other: otherName(town.name, locale),
    country,
    description: t('near.town.description', { town: name.text }),
    river: riverText(context, waters),
    basinFrom: waters.basinFrom.map((facility) => facilityLink(context, facility)),
    counts: countsOf(context, lists, waters),
    missing: isCovered ? missingText(context, [cc]) : t('near.outside', { country: country.text }),
    empty:
      lists.upstream.length +
        lists.basin.length +
        lists.towards.all +
        lists.rings.flatMap(({ rows }) => rows).length ===
      0,
    contacts: contactsOf(context, town.country),
  }
}
