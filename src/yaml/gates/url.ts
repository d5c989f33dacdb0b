import type { IssueCode } from '../../core/issue-codes.ts'
import type { IssueParams } from '../../core/issue.ts'

/** A fault of an address; a `warning` lets the record pass. */
export interface UrlFault {
  readonly code: IssueCode
  readonly level?: 'warning'
  readonly params?: IssueParams
}

const MAX_URL = 2000
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u
/**
 * What may stand behind the host: the characters of RFC 3986, and letters that a browser escapes. One class,
 * for two that share characters would be tried in turn, in as many ways as an address has letters.
 */
const REST = /^(?:[/?#](?:[\p{L}\p{M}\p{N}_\-.~:/?#[\]@!$&'()*+,;=|]|%[0-9a-f]{2})*)?$/iu

/** The host as the name system knows it; undefined where it knows none. */
function asciiHost(host: string): string | undefined {
  try {
    return new URL(`https://${host}/`).hostname
  } catch {
    return undefined
  }
}

/**
 * Gate G6, by a parser of our own: http or https, a host with a dot, no user name or password, no
 * space, quote or bracket. A port is a warning; a host in other letters is one that shows its
 * true name. Example: `https://аpple.com` warns with `xn--pple-43d.com`.
 */
export function urlFaults(text: string): readonly UrlFault[] {
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && !text.startsWith(`${scheme}:80`))
    return [{ code: 'url-scheme', params: { scheme } }]
  const parts = /^https?:\/\/([^/?#\\]*)(.*)$/isu.exec(text)
  const [, authority = '', rest = ''] = parts ?? []
  if (!parts || text.length > MAX_URL || !REST.test(rest)) return [{ code: 'url-form' }]
  if (authority.includes('@')) return [{ code: 'url-credentials' }]
  const [, host = '', port] = /^([^:]*)(?::(\d{1,5}))?$/u.exec(authority) ?? []
  // A dot at the end is the root of the name system: legal, if rare.
  const labels = host.replace(/\.$/, '').split('.')
  const ascii = asciiHost(host)
  const portExists = port === undefined || (Number(port) > 0 && Number(port) < 65536)
  if (labels.length < 2 || ascii === undefined || !portExists || !labels.every((label) => LABEL.test(label)))
    return [{ code: 'url-form' }]
  const faults: UrlFault[] = []
  if (port !== undefined) faults.push({ code: 'url-port', level: 'warning', params: { port } })
  if (ascii !== host.toLowerCase())
    faults.push({ code: 'url-host-letters', level: 'warning', params: { host: ascii } })
  return faults
}
