import { collator } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Link } from '../list/context.ts'
import { contextOf, countryLink, otherName } from '../list/context.ts'
import type { Published } from '../published.ts'
import { settlementsOf } from './settlements.ts'

/** A town as a link with its name in both scripts. */
export interface TownLink extends Link {
  readonly other: Worded
  /** The record it leads to, where it has no page of its own. */
  readonly record?: Worded
}

/** The towns of a country in the order of the alphabet. */
export interface TownGroup {
  /** ISO code, lower case; used for ids. */
  readonly id: string
  readonly country: Link | Worded
  readonly towns: readonly TownLink[]
}

/** A town with a page, or a settlement that leads to the record which stands there. */
interface Named {
  readonly country: string
  readonly link: TownLink
}

function townsAndSettlements(published: Published, locale: Locale): readonly Named[] {
  const towns = published.atlas.places.map(({ id, name, country }): Named => {
    const link = {
      ...worded(name, locale),
      href: href(locale, path.nearTown(id)),
      other: otherName(name, locale),
    }
    return { country, link }
  })
  const settlements = settlementsOf(published).map(({ name, country, record }): Named => {
    const to = { href: href(locale, path.facility(record.id)), record: worded(record.name, locale) }
    return { country, link: { ...worded(name, locale), other: otherName(name, locale), ...to } }
  })
  return [...towns, ...settlements]
}

/**
 * Every town with a page and every settlement with a record, by country: those of the atlas first, then
 * the others.
 */
export function nearIndex(published: Published, locale: Locale): readonly TownGroup[] {
  const context = contextOf(published, locale)
  const { compare } = collator(locale)
  const byText = (a: Worded, b: Worded): number => compare(a.text, b.text)
  const named = townsAndSettlements(published, locale)
  const codes = [...new Set(named.map(({ country }) => country))]
  return codes
    .map((code) => ({
      id: code.toLowerCase(),
      country: countryLink(context, code),
      towns: named
        .filter(({ country }) => country === code)
        .map(({ link }) => link)
        .toSorted(byText),
    }))
    .toSorted(
      (a, b) => Number('href' in b.country) - Number('href' in a.country) || byText(a.country, b.country),
    )
}
