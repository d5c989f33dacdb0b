import type { Axis } from '../../charts/axis.ts'
import { rank } from '../../core/rank.ts'
import { wanted } from '../../core/wanted.ts'
import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { WantedList } from '../gaps/wanted-rows.ts'
import { wantedList } from '../gaps/wanted-rows.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import { scoreAxis } from '../list/facility-list.ts'
import { pairsOf } from '../list/pairs.ts'
import type { FacilityTables } from '../list/tables.ts'
import { facilityTables } from '../list/tables.ts'
import type { Published } from '../published.ts'
import { holdingsText } from './holdings.ts'
import type { IncidentEntry } from './incidents.ts'
import { incidentEntries } from './incidents.ts'
import type { TotalRow } from './totals.ts'
import { totalRows } from './totals.ts'
import type { Borders } from './transboundary.ts'
import { bordersOf } from './transboundary.ts'

/** The page of one country. */
export interface CountryPage {
  readonly page: string
  /** ISO code, upper case. */
  readonly code: string
  /** The same in lower case: places and bands of the page are worked out among its records alone. */
  readonly scope: string
  readonly name: Worded
  readonly namesOther: readonly { readonly text: string; readonly lang: string }[]
  readonly description: string
  /** What the atlas holds, in numbers. */
  readonly holds: string
  readonly missing: string
  readonly totals: readonly TotalRow[]
  readonly method: string
  readonly axis: Axis
  /** That places and bands are those within the country, and how many pairs are truly apart. */
  readonly within: string
  readonly certainty: string
  readonly tables: FacilityTables
  readonly wanted: WantedList
  readonly neighbours: readonly (Link | Worded)[]
  readonly neighboursSource: string | null
  readonly borders: Borders
  readonly incidents: readonly IncidentEntry[]
  readonly contacts: readonly { readonly what: Worded; readonly value: string; readonly source: string }[]
}

const TOP = 10

function wantedOf(context: Context, scores: Parameters<typeof rank>[0]): WantedList {
  const useful = wanted(scores)
    .facts.filter(({ worth }) => worth > 0)
    .slice(0, TOP)
  return wantedList(context, useful, new Map(scores.map((score) => [score.facility, score])))
}

/** The page of a country. Places, bands and wanted facts are computed among its own records alone. */
export function countryPage(published: Published, id: string, locale: Locale): CountryPage {
  const context = contextOf(published, locale)
  const { t } = context
  const country = published.atlas.countries.get(id)
  if (!country) throw new Error(`no country "${id}"`)
  const own = published.atlas.facilities.filter((facility) => facility.country === country.code)
  const ids = new Set(own.map((facility) => facility.id))
  const scores = published.main.ranked.map(({ score }) => score).filter(({ facility }) => ids.has(facility))
  const ranked = rank(scores)
  const { apart, all } = pairsOf(ranked)
  const name = worded(country.name, locale)
  const rated = ranked.filter(({ score }) => score.rated).length
  return {
    page: path.country(id),
    code: country.code,
    scope: id,
    name,
    namesOther: Object.entries(country.namesOther).map(([lang, text]) => ({ text, lang })),
    description: t('country.description', { country: name.text, n: own.length }),
    holds:
      own.length === 0 ? t('country.holds.none') : t('country.holds', { list: holdingsText(context, own) }),
    missing: missingText(context, id),
    totals: totalRows(context, country),
    method: published.main.method.id,
    axis: scoreAxis(published),
    within: rated === 0 ? t('country.within.none') : t('country.within', { n: rated }),
    certainty: rated < 2 ? '' : t('list.certainty', { n: apart, all }),
    tables: facilityTables(context, ranked, { order: 'rank', without: 'country' }),
    wanted: wantedOf(context, scores),
    neighbours: country.neighbours.map((code) => countryLink(context, code)),
    neighboursSource: country.neighboursSource ?? null,
    borders: bordersOf(context, country.code),
    incidents: incidentEntries(context, country.code),
    contacts: country.contacts.map(({ what, value, source }) => ({
      what: worded(what, locale),
      value,
      source,
    })),
  }
}
