import { CONFIG } from '../../config.ts'
import type { Locale } from '../../i18n/locales.ts'

/**
 * Name of a feed, or of its entry on one release, for ever (RFC 4151). It holds the first address that the
 * page had, so that a move of the page renames nothing. Example:
 * `tag:open-tmf-atlas.example,2026:ru/feeds/countries/kg/2026-11-22-1a2b3c4d`.
 */
export const tagOf = (locale: Locale, address: string, release?: string): string =>
  `tag:${CONFIG.tags}:${locale}/feeds/${address}${release === undefined ? '' : `/${release}`}`
