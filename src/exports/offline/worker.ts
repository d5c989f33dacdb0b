/** What the worker of one page keeps. Made by the build from the built files. */
export interface OfflineCopy {
  /** Begins the name of every copy of this page. Example: `atlas-form-en-`. */
  readonly family: string
  /** Name of this copy: the family and what tells its content. */
  readonly name: string
  /** Files whose name tells their content: once kept, they are right for ever. */
  readonly files: readonly string[]
  /** Files whose name stays while they change, with the SHA-256 of this copy in hexadecimal digits. */
  readonly changing: Readonly<Record<string, string>>
  /** How long the network may take before the copy is shown, in milliseconds. */
  readonly patience: number
}

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface Fetching extends Event {
  readonly request: Request
  readonly resultingClientId: string
  respondWith(answer: Promise<Response>): void
}

interface Asking extends MessageEvent<unknown> {
  readonly source: (MessageEventSource & { readonly id?: string }) | null
}

/** What a worker of a page is given by the browser; the libraries of pages do not know it. */
export interface WorkerScope {
  readonly location: { readonly origin: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: Asking) => void): void
}

/**
 * The worker of the form of an evaluation. It stands by itself: its text is what the browser is given, so it
 * names nothing outside itself.
 *
 * The page comes from the network wherever there is one; the copy is shown where there is none, or it does not
 * answer in time. So no page is stale for longer than the network is away. A copy is kept whole or not at all:
 * every file of the list, and of a page whose name stays exactly the one that the list was made for.
 */
export function offlineWorker(self: WorkerScope, copy: OfflineCopy): void {
  const { family, name, files, changing, patience } = copy
  const fromCopy = new Set<string>()

  const fetched = async (address: string): Promise<Response> => {
    const response = await fetch(address, { cache: address in changing ? 'no-cache' : 'default' })
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
    const wanted = changing[address]
    if (wanted === undefined) return response
    const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
    const found = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    if (found !== wanted) throw new Error(`${address} is of another release`)
    return response
  }

  const fill = async (): Promise<void> => {
    const isNew = !(await caches.has(name))
    try {
      const cache = await caches.open(name)
      const addresses = [...files, ...Object.keys(changing)]
      await Promise.all(addresses.map(async (address) => cache.put(address, await fetched(address))))
    } catch (error) {
      // A copy that was whole before stays.
      if (isNew) await caches.delete(name)
      throw error
    }
  }

  const kept = async (address: string): Promise<Response | undefined> =>
    (await caches.open(name)).match(address, { ignoreVary: true })

  const fresh = async (event: Fetching, address: string): Promise<Response> => {
    const saved = await kept(address)
    const answer = fetch(event.request)
    if (!saved) return answer
    const late = new Promise<undefined>((resolve) => {
      setTimeout(resolve, patience)
    })
    // A host that is out of order answers too; whatever else it says is the truth.
    const first = await Promise.race([answer, late]).catch(() => undefined)
    answer.catch(() => undefined)
    if (first && first.status < 500) return first
    fromCopy.add(event.resultingClientId)
    return saved
  }

  self.addEventListener('install', (event) => {
    event.waitUntil(fill().then(() => self.skipWaiting()))
  })

  self.addEventListener('activate', (event) => {
    const clean = async (): Promise<void> => {
      const old = (await caches.keys()).filter((each) => each.startsWith(family) && each !== name)
      await Promise.all(old.map((each) => caches.delete(each)))
      await self.clients.claim()
    }
    event.waitUntil(clean())
  })

  self.addEventListener('fetch', (event) => {
    const { method, url } = event.request
    const { origin, pathname } = new URL(url)
    if (method !== 'GET' || origin !== self.location.origin) return
    if (files.includes(pathname))
      event.respondWith(kept(pathname).then((found) => found ?? fetch(event.request)))
    else if (pathname in changing) event.respondWith(fresh(event, pathname))
  })

  self.addEventListener('message', (event) => {
    event.ports[0]?.postMessage(fromCopy.has(event.source?.id ?? ''))
  })
}
