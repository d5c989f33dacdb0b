import { LOCALES } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { CONTENT_POLICY, SEARCH_POLICY } from '../../layouts/policy.ts'
import { HASHED_FOLDERS } from './hashed.ts'

/** What a host says beside some of the files. */
export interface HeaderRule {
  /**
   * Addresses: whole ones, or beginnings with a star at their end; `:lang` is any one folder.
   * Examples: `/en/search/`, `/assets/*`, `/:lang/embed/*`.
   */
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

/** Names under which a host is told whom a page may be framed by; a page itself cannot say it. */
const framed = (policy: string, by: string): string => `${policy}; frame-ancestors ${by}`

/** Read again after five minutes: a correction is seen soon, and a page that goes round costs little. */
const SHORT = 'public, max-age=300'

/** The name holds a digest of the content: another content has another name. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The files of the door, which some hosts answer in the language of the reader. */
export const DOOR: readonly string[] = ['/', '/index.html']

/** What other sites frame: pages and pictures that say the place of a facility. */
const EMBEDDED: readonly string[] = ['/:lang/embed/*', '/:lang/badges/*']

/** What scripts of other sites may read: data and nothing else. */
const OPEN: readonly string[] = ['/api/*', '/data/*', '/records/*', '/:lang/feeds/*', '/manifest.json']

/**
 * What every host should answer with beside the bytes, the general rule first: a later rule takes the place
 * of an earlier one, header by header. The one description from which the form of each host is made.
 */
export const headerRules = (): readonly HeaderRule[] => [
  {
    paths: ['/*'],
    headers: {
      'Content-Security-Policy': framed(CONTENT_POLICY, "'none'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': SHORT,
    },
  },
  { paths: DOOR, headers: { 'Cache-Control': 'no-cache' } },
  {
    paths: LOCALES.map((locale) => href(locale, path.search())),
    headers: { 'Content-Security-Policy': framed(SEARCH_POLICY, "'none'") },
  },
  { paths: EMBEDDED, headers: { 'Content-Security-Policy': framed(CONTENT_POLICY, '*') } },
  { paths: OPEN, headers: { 'Access-Control-Allow-Origin': '*' } },
  { paths: HASHED_FOLDERS.map((folder) => `/${folder}*`), headers: { 'Cache-Control': FOR_EVER } },
]

const SIGNS = /[.+?^$()[\]{}|\\]/g

/**
 * A pattern of a rule as a regular expression that all hosts' engines read; a folder is also the page in it.
 * Example: `^/[^/]+/embed/`.
 */
export function patternOf(pattern: string): string {
  const escaped = pattern.replace(SIGNS, '\\$&').replaceAll(':lang', '[^/]+')
  if (escaped.endsWith('*')) return `^${escaped.slice(0, -1)}`
  return `^${escaped}${escaped.endsWith('/') ? '(?:index\\.html)?' : ''}$`
}

/** What is said beside the file at an address. Example: `headersFor('/en/about/')['X-Content-Type-Options']`. */
export function headersFor(address: string): Readonly<Record<string, string>> {
  const matching = headerRules().filter(({ paths }) =>
    paths.some((each) => new RegExp(patternOf(each)).test(address)),
  )
  return Object.assign({}, ...matching.map(({ headers }) => headers))
}
