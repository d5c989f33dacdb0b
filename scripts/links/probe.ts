import type { LinkState } from '../../src/i18n/link-words.ts'
import { ask } from './ask.ts'
import type { AnswerHead, AskOptions } from './ask.ts'
import { PrivateAddress } from './public-address.ts'

/** What became of asking an address. */
export interface LinkResult {
  readonly address: string
  readonly state: LinkState
  /** The last status. Example: `404`. */
  readonly status?: number
  /** Where it leads now, if elsewhere. */
  readonly to?: string
}

const MAX_HOPS = 6
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308])
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

const stateOf = (status: number): LinkState => {
  if (status < 300 || status === 304 || status === 416) return 'ok'
  if (status === 404 || status === 410) return 'gone'
  return status >= 500 ? 'fault' : 'refused'
}

function webAddress(text: string, base?: URL): URL | undefined {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined
}

/** Some servers answer the short question wrongly: what is not well is asked once more in full. */
async function head(url: URL, options: AskOptions): Promise<AnswerHead> {
  const short = await ask(url, 'HEAD', options)
  return REDIRECTS.has(short.status) || stateOf(short.status) === 'ok' ? short : ask(url, 'GET', options)
}

/** Asks one address and follows where it leads, each step under the same guard. Never throws. */
export async function probe(address: string, options: AskOptions): Promise<LinkResult> {
  let url = webAddress(address)
  if (!url) return { address, state: 'no-address' }
  const seen = new Set<string>()
  let forGood = true
  try {
    while (!seen.has(url.href) && seen.size < MAX_HOPS) {
      seen.add(url.href)
      const { status, location } = await head(url, options)
      const to = seen.size > 1 ? { to: url.href } : {}
      if (!REDIRECTS.has(status) || location === undefined) {
        const state = stateOf(status)
        return { address, state: state === 'ok' && seen.size > 1 && forGood ? 'moved' : state, status, ...to }
      }
      forGood &&= FOR_GOOD.has(status)
      const next = webAddress(location, url)
      if (!next) return { address, state: 'no-address', status, to: location }
      url = next
    }
    return { address, state: 'loop', to: url.href }
  } catch (error) {
    return { address, state: error instanceof PrivateAddress ? 'private' : 'unreachable' }
  }
}
