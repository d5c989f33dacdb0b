import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { PlanRow } from '../plans/plan-rows.ts'
import { planRows } from '../plans/plan-rows.ts'
import type { TrainingRow } from '../plans/training-rows.ts'
import { trainingRows } from '../plans/training-rows.ts'
import type { Published } from '../published.ts'
import type { LinkGroup } from '../views/neighbours.ts'
import { crossingsOf } from '../views/neighbours.ts'
import { borderId } from '../views/view-kinds.ts'
import { linked } from '../views/view-link.ts'
import type { Within } from '../views/within.ts'
import { withinOf } from '../views/within.ts'
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
  readonly name: Worded
  readonly namesOther: readonly { readonly text: string; readonly lang: string }[]
  readonly description: string
  /** What the atlas holds, in numbers. */
  readonly holds: string
  readonly missing: string
  readonly totals: readonly TotalRow[]
  /** The ranking among the records of the country alone. */
  readonly within: Within
  /** That places and bands are those within the country. */
  readonly alone: string
  /** Neighbouring countries, each with the page of the border. */
  readonly neighbours: readonly (Link | Worded)[]
  readonly neighboursSource: string | null
  readonly borders: Borders
  readonly incidents: readonly IncidentEntry[]
  /** Regions, basins, borders and the like that its records stand on. */
  readonly crossings: readonly LinkGroup[]
  readonly plans: readonly PlanRow[]
  /** Trainings and meetings that took place in the country. */
  readonly trainings: readonly TrainingRow[]
  readonly contacts: readonly { readonly what: Worded; readonly value: string; readonly source: string }[]
}

/** The page of a country. Places, bands and wanted facts are computed among its own records alone. */
export function countryPage(published: Published, id: string, locale: Locale): CountryPage {
  const context = contextOf(published, locale)
  const { t } = context
  const country = published.atlas.countries.get(id)
  if (!country) throw new Error(`no country "${id}"`)
  const own = published.atlas.facilities.filter((facility) => facility.country === country.code)
  const ids = new Set(own.map((facility) => facility.id))
  const within = withinOf(context, ids, id, 'country')
  const { rated } = within
  const name = worded(country.name, locale)
  return {
    page: path.country(id),
    code: country.code,
    name,
    namesOther: Object.entries(country.namesOther).map(([lang, text]) => ({ text, lang })),
    description: t('country.description', { country: name.text, n: own.length }),
    holds:
      own.length === 0 ? t('country.holds.none') : t('country.holds', { list: holdingsText(context, own) }),
    missing: missingText(context, [id]),
    totals: totalRows(context, country),
    within,
    alone: rated === 0 ? t('country.within.none') : t('country.within', { n: rated }),
    neighbours: country.neighbours.map((code) =>
      linked(context, countryLink(context, code), { kind: 'border', id: borderId(country.code, code) }),
    ),
    neighboursSource: country.neighboursSource ?? null,
    borders: bordersOf(context, country.code),
    incidents: incidentEntries(context, country.code),
    crossings: crossingsOf(
      context,
      own.map((facility) => ({ facility })),
      null,
    ),
    plans: planRows(
      context,
      [...published.atlas['work-plans'].values()].filter((plan) => plan.country === country.code),
    ),
    trainings: trainingRows(context, { country: country.code }),
    contacts: country.contacts.map(({ what, value, source }) => ({
      what: worded(what, locale),
      value,
      source,
    })),
  }
}
