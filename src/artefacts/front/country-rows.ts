import { collator, formatInterval, numberFormat } from '../../i18n/format.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countedIn, heldIn } from '../list/coverage.ts'

/** A country with what the atlas holds and what its authorities count. */
export interface CountryRow {
  readonly country: Link
  readonly records: number
  /** Records that are single facilities; only these compare with a national count. */
  readonly single: number
  readonly rated: number
  /** Missing where no count was found. */
  readonly counted?: string
  /** At least so many are missing; not set where no count was found. */
  readonly missing?: number
}

/** One row for each country that has a record or records of facilities, by name. */
export function countryRows({ published, locale }: Context): readonly CountryRow[] {
  const { countries, facilities } = published.atlas
  const { compare } = collator(locale)
  const rows = [...countries.values()].map((country): CountryRow => {
    const mine = facilities.filter((facility) => facility.country === country.code)
    const single = heldIn(published, country.code)
    const counted = countedIn(country)
    return {
      country: { ...worded(country.name, locale), href: href(locale, path.country(country.id)) },
      records: mine.length,
      single,
      rated: mine.filter(({ id }) => published.main.byId.get(id)?.rank).length,
      ...(counted && {
        counted: formatInterval(counted.lo, counted.hi, numberFormat(locale).format),
        missing: Math.max(0, Math.ceil(counted.lo) - single),
      }),
    }
  })
  return rows.toSorted((a, b) => compare(a.country.text, b.country.text))
}
