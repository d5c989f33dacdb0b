import { DOOR } from '../../artefacts/hosting/headers.ts'
import type { LedgerEntry } from '../../core/ledger/ledger.ts'
import { DEFAULT_LOCALE, LOCALES } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { hostFiles } from '../redirects/host-files.ts'
import type { Host, HostFile } from '../redirects/host-files.ts'
import { pathMoves } from '../redirects/path-moves.ts'
import { headersFile } from './headers-file.ts'
import { nginxHttp, nginxServer } from './nginx.ts'

const HEADERS: HostFile = { path: '_headers', text: headersFile() }

/** GitHub Pages that publishes a branch leaves out files that begin with `_` unless this one is there. */
const NO_JEKYLL: HostFile = { path: '.nojekyll', text: '' }

/** Where the page for lost readers stands in a language. Example: `ru/404.html`. */
export const lostPage = (locale: string): string => `${locale}/404.html`

const nginx = (ledger: readonly LedgerEntry[]): readonly HostFile[] => [
  { path: 'hosts/nginx/http.conf', text: nginxHttp(pathMoves(ledger)) },
  { path: 'hosts/nginx/server.conf', text: nginxServer() },
]

/**
 * What Netlify alone can do by rule. Most readers of another language than the site's first one have English
 * in their list too, so English is asked for last.
 */
function netlify(files: readonly HostFile[]): readonly HostFile[] {
  const byDefaultLast = LOCALES.toSorted(
    (a, b) => Number(a === DEFAULT_LOCALE) - Number(b === DEFAULT_LOCALE),
  )
  const [door = '/'] = DOOR
  const chosen = byDefaultLast.map((tag) => `${door} ${href(tag, path.front())} 302! Language=${tag}\n`)
  const lost = LOCALES.map((tag) => `${href(tag, path.front())}* /${lostPage(tag)} 404\n`)
  const moved = files.find((file) => file.path === '_redirects')?.text ?? ''
  const rules: HostFile = { path: '_redirects', text: [...chosen, moved, ...lost].join('') }
  return [rules, ...files.filter((file) => file.path !== '_redirects')]
}

/** The files that a host reads beside the pages: redirects of the ledger, headers, languages. */
export function siteFiles(ledger: readonly LedgerEntry[], host: Host): readonly HostFile[] {
  const files = hostFiles(ledger, host)
  switch (host) {
    case 'any':
      return [...files, HEADERS, ...nginx(ledger)]
    case 'github':
      return [...files, NO_JEKYLL]
    case 'gitlab':
      return files
    case 'netlify':
      return [...netlify(files), HEADERS]
    case 'cloudflare':
      return [...files, HEADERS]
    case 'nginx':
      return nginx(ledger)
  }
}
