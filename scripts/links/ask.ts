import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { CONFIG } from '../../src/config.ts'
import { guardedLookup, PrivateAddress } from './public-address.ts'

/** The head of an answer; its body is never read. */
export interface AnswerHead {
  readonly status: number
  /** Where it sends on, as it says it. */
  readonly location?: string
}

/** How addresses are asked. */
export interface AskOptions {
  /** Milliseconds until an answer that does not begin is given up. */
  readonly timeout: number
  /** Addresses that may be connected to. */
  readonly allowed: (ip: string) => boolean
}

/** Asks one address once. Throws PrivateAddress, or whatever the network says. */
export function ask(url: URL, method: 'HEAD' | 'GET', { timeout, allowed }: AskOptions): Promise<AnswerHead> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !allowed(host)) return Promise.reject(new PrivateAddress(host))
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const sent = send(
      url,
      {
        method,
        lookup: guardedLookup(allowed),
        signal: AbortSignal.timeout(timeout),
        agent: false,
        maxHeaderSize: 32_768,
        headers: {
          'user-agent': `open-tmf-atlas-links (+${CONFIG.site})`,
          accept: '*/*',
          ...(method === 'GET' && { range: 'bytes=0-0' }),
        },
      },
      (answer) => {
        const { statusCode = 0, headers } = answer
        resolve({ status: statusCode, ...(headers.location !== undefined && { location: headers.location }) })
        // A body of any size is left where it is.
        answer.destroy()
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}
