import type { Locale } from './locales.ts'

/** Orders of the facilities list; each is a page of its own, sorted without JavaScript. */
export const ORDERS = ['rank', 'worst', 'name', 'country', 'volume', 'unknown'] as const
export type Order = (typeof ORDERS)[number]

/**
 * The only place that knows the address of a page: each function gives the path after the language, so
 * that a page can name its twin in another language. Example: `path.facility('kg/kumtor')`.
 */
export const path = {
  front: () => '',
  facilities: (order: Order = 'rank') => (order === 'rank' ? 'facilities/' : `facilities/by-${order}/`),
  facility: (id: string) => `facilities/${id}/`,
  countries: () => 'countries/',
  country: (code: string) => `countries/${code.toLowerCase()}/`,
  methods: () => 'methods/',
  method: (id: string) => `methods/${id}/`,
  sources: () => 'sources/',
  source: (id: string) => `sources/${id}/`,
  gaps: () => 'gaps/',
  about: () => 'about/',
  notFound: () => '404/',
} as const

/** The address of a page in a language. Example: `href('ru', path.about())` gives `/ru/about/`. */
export function href(locale: Locale, page: string): string {
  return `/${locale}/${page}`
}
