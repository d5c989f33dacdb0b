import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { offlineWorker } from './worker.ts'
import type { WorkerScope } from './worker.ts'

const ORIGIN = 'https://atlas.example'
const PAGE = '/en/form/'
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const copy = {
  family: 'atlas-form-en-',
  name: 'atlas-form-en-1',
  files: ['/assets/a.js', '/en/form/questions-1.json'],
  changing: { [PAGE]: digest('page of release 1') },
  patience: 20,
}

/** A browser around the worker: what the network says, what is kept, and what the worker answers. */
function browser(network: (address: string) => Response | Promise<Response>) {
  const kept = new Map<string, Map<string, Response>>([
    ['atlas-form-en-0', new Map()],
    ['other', new Map()],
  ])
  const listeners = new Map<string, (event: object) => void>()
  const path = (of: string | Request) => new URL(typeof of === 'string' ? of : of.url, ORIGIN).pathname
  vi.stubGlobal('fetch', async (of: string | Request) => network(path(of)))
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>()
      kept.set(name, cache)
      return {
        put: async (address: string, response: Response) => cache.set(address, response),
        match: async (address: string) => cache.get(address)?.clone(),
      }
    },
    has: async (name: string) => kept.has(name),
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  })
  const scope: WorkerScope = {
    location: { origin: ORIGIN },
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    addEventListener: (type: string, listener: (event: never) => void) => {
      listeners.set(type, listener as (event: object) => void)
    },
  }
  offlineWorker(scope, copy)
  const wait = (type: string) =>
    new Promise((resolve) => {
      listeners.get(type)?.({ waitUntil: resolve })
    }).then((work) => work)
  /** What the worker answers; undefined where it leaves a request to the browser. */
  const ask = async (address: string, method = 'GET'): Promise<string | undefined> => {
    let answer: Promise<Response> | undefined
    const event = {
      request: new Request(new URL(address, ORIGIN), { method }),
      resultingClientId: 'client',
      respondWith: (given: Promise<Response>) => {
        answer = given
      },
    }
    listeners.get('fetch')?.(event)
    return answer && (await answer).text()
  }
  /** Whether the page of a client came out of the copy. */
  const isCopy = (id: string) => {
    const said: unknown[] = []
    listeners.get('message')?.({ source: { id }, ports: [{ postMessage: (it: unknown) => said.push(it) }] })
    return said[0]
  }
  return { kept, wait, ask, isCopy }
}

const release1 = (address: string) =>
  new Response(address === PAGE ? 'page of release 1' : `file ${address}`, { status: 200 })

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the worker of the form', () => {
  it('keeps the whole list, and takes older copies of this page away', async () => {
    const { kept, wait } = browser(release1)
    await wait('install')
    await wait('activate')
    expect([...(kept.get(copy.name)?.keys() ?? [])].toSorted()).toEqual([...copy.files, PAGE].toSorted())
    expect([...kept.keys()].toSorted()).toEqual(['atlas-form-en-1', 'other'])
  })

  it.each<[string, (address: string) => Response]>([
    [
      'a file is missing',
      (address) => (address === '/assets/a.js' ? new Response('', { status: 404 }) : release1(address)),
    ],
    [
      'the page is of another release',
      (address) => (address === PAGE ? new Response('page of release 2') : release1(address)),
    ],
  ])('keeps nothing where %s', async (_, network) => {
    const { kept, wait } = browser(network)
    await expect(wait('install')).rejects.toThrow()
    expect(kept.has(copy.name)).toBe(false)
    expect(kept.has('atlas-form-en-0')).toBe(true)
  })

  it('shows the page of the network wherever there is one, also where the page is gone', async () => {
    let now = release1(PAGE)
    const { wait, ask, isCopy } = browser((address) => (address === PAGE ? now.clone() : release1(address)))
    await wait('install')
    now = new Response('page of release 2')
    expect(await ask(`${PAGE}?facility=kg/kumtor`)).toBe('page of release 2')
    now = new Response('gone', { status: 404 })
    expect(await ask(PAGE)).toBe('gone')
    expect(isCopy('client')).toBe(false)
  })

  it.each<[string, () => Promise<Response>]>([
    ['there is no network', () => Promise.reject(new TypeError('offline'))],
    ['the host is out of order', () => Promise.resolve(new Response('sorry', { status: 503 }))],
    ['nothing comes in time', () => new Promise(() => undefined)],
  ])('shows the copy where %s', async (_, network) => {
    let isOn = true
    const { wait, ask, isCopy } = browser((address) => (isOn ? release1(address) : network()))
    await wait('install')
    isOn = false
    expect(await ask(`${PAGE}?facility=kg/kumtor`)).toBe('page of release 1')
    expect(await ask('/assets/a.js')).toBe('file /assets/a.js')
    expect(isCopy('client')).toBe(true)
    expect(isCopy('another')).toBe(false)
  })

  it('leaves every other request to the browser', async () => {
    const { wait, ask } = browser(release1)
    await wait('install')
    expect(await ask('/en/about/')).toBeUndefined()
    expect(await ask('https://other.example/assets/a.js')).toBeUndefined()
    expect(await ask(PAGE, 'POST')).toBeUndefined()
  })
})
