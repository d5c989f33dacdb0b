import type { Claim, Localised } from '../../core/claim.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'

/** What it takes to word a value: the records it may name, and a language. */
export interface AtlasContext {
  readonly published: Pick<Published, 'atlas'>
  readonly locale: Locale
  readonly t: Translate
}

/** What every projection of a list needs to word its rows. */
export interface Context extends AtlasContext {
  readonly published: Published
}

/** A text that leads somewhere. */
export interface Link extends Worded {
  readonly href: string
}

/** Joins the published atlas with a language. */
export function contextOf(published: Published, locale: Locale): Context {
  return { published, locale, t: translator(locale) }
}

/** Neighbours that the atlas names but has no record of. */
const OUTSIDE = ['AF', 'AM', 'AZ', 'CN', 'GE', 'IN', 'IQ', 'IR', 'MN', 'PK', 'RU', 'TR'] as const

/** The country of a code with the address of its page; its name alone where there is no record. */
export function countryLink({ published, locale, t }: AtlasContext, code: string): Link | Worded {
  const country = published.atlas.countries.get(code.toLowerCase())
  if (!country) {
    const outside = OUTSIDE.find((each) => each === code)
    return { text: outside ? t(`map.country.${outside}`) : code }
  }
  return { ...worded(country.name, locale), href: href(locale, path.country(country.id)) }
}

/** A facility's name with the address of its page. */
export function facilityLink({ locale }: Context, facility: Pick<Facility, 'id' | 'name'>): Link {
  return { ...worded(facility.name, locale), href: href(locale, path.facility(facility.id)) }
}

/** The same name in the other script, so that a reader of either finds it. */
export function otherName(name: Localised, locale: Locale): Worded {
  return locale === 'ru' ? { ...worded(name, 'en'), lang: 'en' } : { ...worded(name, 'ru'), lang: 'ru' }
}

/** Values of the claims that decide a fact, each once; empty where it is unknown. */
export function decidingValues<T>(fact: Parameters<typeof claimsOf<T>>[0]): readonly T[] {
  const claims: readonly Claim<T>[] = decidingClaims(claimsOf(fact))
  return [...new Set(claims.map(({ value }) => value))]
}
