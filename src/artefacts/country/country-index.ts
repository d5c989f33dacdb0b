import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import { countedIn, heldIn, missingText } from '../list/coverage.ts'
import type { Stretch } from '../list/shares.ts'
import { shares } from '../list/shares.ts'
import type { Published } from '../published.ts'
import { totalRows } from './totals.ts'

/** A country as one row of the index. */
export interface CountryRow {
  readonly country: Link | Worded
  /** How many facilities the authorities count; null where no total was found. */
  readonly counted: string | null
  /** Documents and date of that total, in words. */
  readonly countedBy: {
    readonly date: string
    readonly sources: readonly string[]
    readonly note: Worded | null
  } | null
  readonly single: string
  /** Share of the counted that the atlas holds; empty where none are counted. */
  readonly share: readonly Stretch[]
  readonly rated: string
  readonly others: string
  readonly incidents: string
}

/** The list of all countries. */
export interface CountryIndex {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly missing: string
  readonly caption: string
  readonly rows: readonly CountryRow[]
}

/** The countries of the atlas with what the authorities count and what it holds. */
export function countryIndex(published: Published, locale: Locale): CountryIndex {
  const context = contextOf(published, locale)
  const { t } = context
  const { atlas, main } = published
  const { format } = numberFormat(locale)
  const rows = [...atlas.countries.values()].map((country): CountryRow => {
    const own = atlas.facilities.filter((facility) => facility.country === country.code)
    const held = heldIn(published, country.code)
    const counted = countedIn(country)
    const rated = own.filter(({ id }) => main.byId.get(id)?.score.rated).length
    const facilityTotal = country.totals.findIndex(({ unit }) => unit === 'facilities')
    const claim = totalRows(context, { ...country, totals: country.totals.slice(facilityTotal) })[0]
    return {
      country: countryLink(context, country.code),
      counted: counted && formatInterval(counted.lo, counted.hi, format),
      countedBy: counted && claim ? { date: claim.date, sources: claim.sources, note: claim.note } : null,
      single: format(held),
      share: counted ? shares([held], counted.hi) : [],
      rated: format(rated),
      others: format(own.length - held),
      incidents: format(atlas.incidents.filter((incident) => incident.country === country.code).length),
    }
  })
  return {
    page: path.countries(),
    title: t('country.index.title'),
    description: t('country.index.description', { n: rows.length }),
    missing: missingText(context),
    caption: t('country.index.caption'),
    rows,
  }
}
