import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { probe } from '../../../scripts/links/probe.ts'
import { probeAll } from '../../../scripts/links/probe-all.ts'
import { guardedLookup, isPublic, PrivateAddress } from '../../../scripts/links/public-address.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const heard: string[] = []
let open = 0
let most = 0
let sentBytes = 0

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end()
  }
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/ok': status(200),
  '/gone': status(404),
  '/fault': status(503),
  '/refused': status(403),
  '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/for-good': status(301, { location: '/ok' }),
  '/for-now': status(302, { location: '/ok' }),
  '/to-gone': status(301, { location: '/gone' }),
  '/loop': status(302, { location: '/loop-back' }),
  '/loop-back': status(302, { location: '/loop' }),
  '/to-private': status(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
  '/to-file': status(302, { location: 'file:///etc/passwd' }),
  '/hang': () => undefined,
  '/reset': (request) => request.socket.destroy(),
  '/huge': (request, response) => {
    if (request.method === 'HEAD') return response.writeHead(404).end()
    response.writeHead(200)
    const more = (): void => {
      const part = Buffer.alloc(65_536)
      while (!response.destroyed && sentBytes < 2 ** 30) {
        sentBytes += part.length
        if (!response.write(part)) return void response.once('drain', more)
      }
    }
    more()
    return undefined
  },
}

let server: Server
let origin = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(`${String(request.method)} ${String(request.url)}`)
    open += 1
    most = Math.max(most, open)
    response.on('close', () => (open -= 1))
    const path = (request.url ?? '').replace(/\/chain-(\d+)$/, '/chain')
    if (path === '/chain') {
      const step = Number(/\d+$/.exec(request.url ?? '')?.[0])
      response.writeHead(302, { location: `/chain-${String(step + 1)}` }).end()
    } else (ANSWERS[path] ?? status(200))(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  heard.length = 0
  most = 0
})
/** The test's own server is let through, no other private address. */
const options = { timeout: 20_000, allowed: (ip: string) => ip === '127.0.0.1' || isPublic(ip) }
const asked = async (path: string, more: { readonly timeout?: number } = {}) => {
  const { address, ...rest } = await probe(`${origin}${path}`, { ...options, ...more })
  expect(address).toBe(`${origin}${path}`)
  return rest
}

describe('an address is asked', () => {
  it('shortly, and in full only where the short answer is not well', async () => {
    expect(await asked('/ok')).toEqual({ state: 'ok', status: 200 })
    expect(await asked('/no-head')).toEqual({ state: 'ok', status: 200 })
    expect(await asked('/gone')).toEqual({ state: 'gone', status: 404 })
    expect(await asked('/fault')).toEqual({ state: 'fault', status: 503 })
    expect(await asked('/refused')).toEqual({ state: 'refused', status: 403 })
    expect(heard.slice(0, 4)).toEqual(['HEAD /ok', 'HEAD /no-head', 'GET /no-head', 'HEAD /gone'])
  })

  it('where it leads to', async () => {
    expect(await asked('/for-good')).toEqual({ state: 'moved', status: 200, to: `${origin}/ok` })
    expect(await asked('/for-now')).toEqual({ state: 'ok', status: 200, to: `${origin}/ok` })
    expect(await asked('/to-gone')).toEqual({ state: 'gone', status: 404, to: `${origin}/gone` })
  })

  it('not for ever', async () => {
    expect(await asked('/loop')).toMatchObject({ state: 'loop' })
    expect(await asked('/chain-1')).toEqual({ state: 'loop', to: `${origin}/chain-7` })
    expect(await asked('/hang', { timeout: 200 })).toEqual({ state: 'unreachable' })
    expect(await asked('/reset')).toEqual({ state: 'unreachable' })
  })

  it('without its body', async () => {
    expect(await asked('/huge')).toEqual({ state: 'ok', status: 200 })
    expect(sentBytes).toBeLessThan(64 * 2 ** 20)
  })
})

describe('nothing in a private network is asked', () => {
  const PRIVATE = [
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.100.100.200/',
    'http://0.0.0.0/',
    'http://255.255.255.255/',
  ]
  it.each(PRIVATE)('%s', async (address) => {
    expect(await probe(address, { timeout: 20_000, allowed: isPublic })).toEqual({
      address,
      state: 'private',
    })
  })

  it('nor where a redirect leads there, or out of the web', async () => {
    expect(await asked('/to-private')).toEqual({ state: 'private' })
    expect(await asked('/to-file')).toMatchObject({ state: 'no-address', to: 'file:///etc/passwd' })
    for (const address of ['ftp://example.org/', 'http://a:b@example.org/', 'not an address'])
      expect(await probe(address, options)).toEqual({ address, state: 'no-address' })
  })

  it('and a name is judged by the very numbers that are connected to', async () => {
    const found = await new Promise<unknown>((resolve) => {
      guardedLookup(isPublic)('localhost', {}, (error) => {
        resolve(error)
      })
    })
    expect(found).toBeInstanceOf(PrivateAddress)
    expect(['1.1.1.1', '8.8.8.8', '2606:4700::1111', '172.32.0.1'].every(isPublic)).toBe(true)
    expect(['', 'example.org', '224.0.0.1', '2001:db8::1', '::', '192.0.2.7'].some(isPublic)).toBe(false)
  })
})

it('asks one host one question at a time, each address once, and keeps the order', async () => {
  const addresses = ['/ok', '/gone', '/a', '/b', '/ok'].map((path) => `${origin}${path}`)
  const results = await probeAll([...addresses, 'nowhere'], { ...options, hosts: 4, pause: 0 })
  expect(results.map(({ state }) => state)).toEqual(['ok', 'gone', 'ok', 'ok', 'ok', 'no-address'])
  expect(heard.filter((line) => line === 'HEAD /ok')).toHaveLength(1)
  expect(most).toBe(1)
})
