import { CONFIG } from '../../config.ts'
import { DEFAULT_LOCALE, LOCALES } from '../../i18n/locales.ts'

/** A page in another language, or for readers of none of ours (`x-default`). */
export interface Alternate {
  readonly lang: string
  readonly url: string
}

/** What a sitemap says of a page. */
export interface SitemapEntry {
  readonly url: string
  /** Day of the data that it shows, `YYYY-MM-DD`. */
  readonly lastmod: string
  /** Every language of the page, itself among them; empty where there is but one. */
  readonly links: readonly Alternate[]
}

/** The page that only asks for a language: the neutral twin of the front pages. */
const DOOR = `${CONFIG.site}/`

/** A page of a release shows the state of its day, for ever. Example: `/en/releases/2026-11-22-1a2b3c4d/`. */
const FROZEN = /\/releases\/(\d{4}-\d{2}-\d{2})-[0-9a-f]{8}\//

/** What follows the language in an address; empty for the door and the front pages. */
function restOf(url: string): string {
  const tag = LOCALES.find((each) => url.startsWith(`${DOOR}${each}/`))
  return url.slice(tag === undefined ? DOOR.length : `${DOOR}${tag}/`.length)
}

/**
 * The entry of a page, as its own head has it.
 * @param url whole address
 * @param asOf release date, `YYYY-MM-DD`
 * @param listed whole addresses of all pages of the sitemap: an alternate that is none of them is left out
 */
export function sitemapEntry(url: string, asOf: string, listed: ReadonlySet<string>): SitemapEntry {
  const rest = restOf(url)
  const twins = LOCALES.map((lang) => ({ lang, url: `${DOOR}${lang}/${rest}` }))
  const neutral = { lang: 'x-default', url: rest === '' ? DOOR : `${DOOR}${DEFAULT_LOCALE}/${rest}` }
  const links = [...twins, neutral].filter((each) => listed.has(each.url))
  return { url, lastmod: FROZEN.exec(url)?.[1] ?? asOf, links: links.length > 1 ? links : [] }
}
