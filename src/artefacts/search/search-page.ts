import { collator } from '../../i18n/format.ts'
import { LOCALES } from '../../i18n/locales.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import { SEARCH_KINDS } from './record.ts'

/** A choice of a filter. */
export interface Choice extends Worded {
  readonly value: string
}

/** A page that finds without a script, and what it has. */
export interface Way {
  readonly href: string
  readonly name: string
  readonly text: string
}

/** What the search page prints. */
export interface SearchPage {
  readonly page: string
  readonly href: string
  readonly kinds: readonly Choice[]
  /** Countries of the atlas, by name. */
  readonly countries: readonly Choice[]
  readonly ways: readonly Way[]
  readonly names: string
  readonly gaps: string
  /** The search in the other languages. */
  readonly elsewhere: readonly { readonly locale: Locale; readonly href: string; readonly text: string }[]
}

const WAYS = ['names', 'facilities', 'countries', 'map'] as const

/** The search page in a language. */
export function searchPage(published: Published, locale: Locale): SearchPage {
  const context = contextOf(published, locale)
  const { t } = context
  const { compare } = collator(locale)
  return {
    page: path.search(),
    href: href(locale, path.search()),
    kinds: SEARCH_KINDS.map((kind) => ({ value: kind, text: t(`search.kind.${kind}`) })),
    countries: [...published.atlas.countries.values()]
      .map(({ code, name }) => ({ value: code, ...worded(name, locale) }))
      .sort((a, b) => compare(a.text, b.text)),
    ways: WAYS.map((way) => ({
      href: href(locale, path[way]()),
      name: t(`nav.${way}`),
      text: t(`search.other.${way}`),
    })),
    names: href(locale, path.names()),
    gaps: href(locale, path.gaps()),
    elsewhere: LOCALES.filter((tag) => tag !== locale).map((tag) => ({
      locale: tag,
      href: href(tag, path.search()),
      text: t('search.none.language'),
    })),
  }
}
