import { CONFIG } from '../../config.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href } from '../../i18n/routes.ts'
import { stateName } from '../../i18n/state-name.ts'
import { translator } from '../../i18n/translate.ts'
import type { ClaimRelease } from './claim.ts'

/** How a page is cited. */
export interface Citation {
  /** Of letters, digits and hyphens. Example: `tmf-facilities-kg-kumtor-2026-11-22-1a2b3c4d`. */
  readonly key: string
  readonly title: string
  /** The atlas, which speaks as a body: no person signs a page. */
  readonly author: string
  /** Date of the data, `YYYY-MM-DD`. */
  readonly date: string
  /** Example: `2026-11-22-1a2b3c4d`. */
  readonly release: string
  /** Release and date of the data, worded. */
  readonly note: string
  /** Absolute address of the page. */
  readonly address: string
  /** Tag of the language. */
  readonly language: string
  /** The citation in words, without the address that ends it. */
  readonly plain: string
}

/** What is cited. */
interface Cited {
  readonly release: ClaimRelease
  /** Address after the language. */
  readonly page: string
  readonly title: string
}

/** Cites a page as it stands in a release. */
export function citation({ release, page, title }: Cited, locale: Locale): Citation {
  const t = translator(locale)
  const author = t('site.name')
  const date = formatDate(release.date, locale)
  const state = stateName(release, locale)
  return {
    key: `tmf-${page.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}-${release.id}`,
    title,
    author,
    date: release.date,
    release: release.id,
    note: t('press.cite.note', { state, date }),
    address: `${CONFIG.site}${href(locale, page)}`,
    language: locale,
    plain: t('press.cite.plain', { author, title, state, date }),
  }
}
