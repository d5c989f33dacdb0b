import type { Country } from '../../core/country/country.ts'
import { STATUSES } from '../../core/facility/vocabulary.ts'
import type { ReleaseCounts } from '../../core/release/release-counts.ts'
import { collator, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { holdingsText } from '../country/holdings.ts'
import type { TotalRow } from '../country/totals.ts'
import { totalRows } from '../country/totals.ts'
import { countryRows } from '../front/country-rows.ts'
import { missingSentences } from '../front/missing.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, decidingValues } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import type { MatrixRow } from './matrix.ts'
import { lackingRows, materialRows, statusRows } from './matrix.ts'
import type { Progress } from './progress.ts'
import { countsIn, progressOf } from './progress.ts'

/** One country beside what its authorities count; numbers as printed. */
export interface CountedRow {
  readonly country: Link
  /** Null where no count was found. */
  readonly counted: string | null
  readonly single: string
  readonly rated: string
  /** Null where no count was found. */
  readonly missing: string | null
  readonly group: string
  readonly legacy: string
  readonly radioactive: string
}

/** One country in words. */
export interface CountryCoverage {
  readonly id: string
  readonly country: Link
  readonly totals: readonly TotalRow[]
  /** What the atlas holds, what it lacks by kind, how the count compares. */
  readonly sentences: readonly string[]
}

/** The page of national coverage. */
export interface CoveragePage {
  readonly page: string
  readonly missing: readonly string[]
  readonly rows: readonly CountedRow[]
  readonly countries: readonly CountryCoverage[]
  /** Heads of the columns of the tables below, the sum last. */
  readonly columns: readonly Worded[]
  readonly statuses: readonly MatrixRow[]
  readonly materials: readonly MatrixRow[]
  readonly lacking: readonly MatrixRow[]
  /** Null where this is the first release. */
  readonly progress: Progress | null
}

const linkOf = ({ locale }: Context, { id, name }: Country): Link => ({
  ...worded(name, locale),
  href: href(locale, path.country(id)),
})

function countedRows(context: Context, countries: readonly Country[]): readonly CountedRow[] {
  const { format } = numberFormat(context.locale)
  const known = new Map(countryRows(context).map((row) => [row.country.href, row]))
  return countries.map((country) => {
    const link = linkOf(context, country)
    const counts = countsIn(context.published, country.code)
    const { counted = null, missing } = known.get(link.href) ?? {}
    return {
      country: link,
      counted,
      single: format(counts.facility),
      rated: format(counts.rated),
      missing: missing === undefined ? null : format(missing),
      group: format(counts.group),
      legacy: format(counts['legacy-waste']),
      radioactive: format(counts['radioactive-waste']),
    }
  })
}

function countryCoverage(context: Context, country: Country): CountryCoverage {
  const { published, t } = context
  const own = published.atlas.facilities.filter((each) => each.country === country.code)
  const single = own.filter(({ kind }) => kind === 'facility')
  const held = new Set(single.flatMap(({ facts }) => decidingValues<string>(facts.status)))
  const absent = STATUSES.filter((status) => !held.has(status)).map((status) => t(`status.${status}`))
  const name = worded(country.name, context.locale).text
  return {
    id: country.id,
    country: linkOf(context, country),
    totals: totalRows(context, country),
    sentences: [
      own.length === 0 ? t('country.holds.none') : t('country.holds', { list: holdingsText(context, own) }),
      ...(country.totals.length > 0 ? [missingText(context, [country.id])] : []),
      single.length === 0
        ? t('coverage.country.empty', { country: name })
        : t('coverage.country.absent', { list: absent.join('; ') }),
    ],
  }
}

/** The page of national coverage, with what earlier releases held. */
export function coveragePage(
  published: Published,
  releases: readonly ReleaseCounts[],
  locale: Locale,
): CoveragePage {
  const context = contextOf(published, locale)
  const { compare } = collator(locale)
  const countries = [...published.atlas.countries.values()].toSorted((a, b) =>
    compare(worded(a.name, locale).text, worded(b.name, locale).text),
  )
  const single = countries.map(({ code }) =>
    published.atlas.facilities.filter(({ kind, country }) => kind === 'facility' && country === code),
  )
  return {
    page: path.coverage(),
    missing: missingSentences(context.t, countryRows(context)),
    rows: countedRows(context, countries),
    countries: countries.map((country) => countryCoverage(context, country)),
    columns: [...countries.map(({ name }) => worded(name, locale)), { text: context.t('coverage.all') }],
    statuses: statusRows(context, single),
    materials: materialRows(context, single),
    lacking: lackingRows(context, single),
    progress: progressOf(context, releases),
  }
}
