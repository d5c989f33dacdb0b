import type { Locale } from './locales.ts'

/** A page's place and band as a small drawing. Example: `/en/badges/facilities/kg/kumtor.svg`. */
export const badgeImage = (locale: Locale, page: string): string =>
  `/${locale}/badges/${page.replace(/\/$/, '')}.svg`

/** Forms of a citation that programs read. */
export const CITATION_FORMS = ['bib', 'ris', 'json'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

/** A page's citation as a file. Example: `/en/cite/facilities/kg/kumtor.bib`. */
export const citationFile = (locale: Locale, page: string, form: CitationForm): string =>
  `/${locale}/cite/${page.replace(/\/$/, '')}.${form}`
