import { CONFIG } from '../../src/config.ts'
import { CONTENT_POLICY } from '../../src/layouts/policy.ts'
import { inventedSite } from './site.ts'
import type { Site } from './site.ts'

/** The policy as the first element of a good head. */
export const POLICY = `<meta http-equiv="content-security-policy" content="${CONTENT_POLICY}">`

/** What is special about an invented page; the rest is as it should be. */
export interface Invented {
  readonly tag?: string
  readonly page?: string
  readonly title?: string
  readonly first?: string
  readonly head?: string
  readonly body?: string
}

/** A page without defects but for what is asked for. */
export function invented({
  tag = 'en',
  page = '',
  title = 'A',
  first = POLICY,
  head,
  body = '',
}: Invented = {}): string {
  const alternate = (lang: string, to = lang) =>
    `<link rel="alternate" hreflang="${lang}" href="${CONFIG.site}/${to}/${page}">`
  const links = [
    `<link rel="canonical" href="${CONFIG.site}/${tag}/${page}">`,
    ...['en', 'ru'].map((lang) => alternate(lang)),
    page === ''
      ? `<link rel="alternate" hreflang="x-default" href="${CONFIG.site}/">`
      : alternate('x-default', 'en'),
  ].join('')
  const other = tag === 'en' ? 'ru' : 'en'
  return `<!doctype html><html lang="${tag}"><head>${first}<title>${title}</title><meta name="description" content="About ${title}">
    ${head ?? links}</head><body><a href="/${other}/${page}" hreflang="${other}">${other}</a>${body}</body></html>`
}

/** The front page in both languages, and the door before them. */
export const pair = (english: Invented, russian: Invented = {}): Site =>
  inventedSite({
    'index.html': invented(),
    'en/index.html': invented(english),
    'ru/index.html': invented({ tag: 'ru', ...russian }),
  })
