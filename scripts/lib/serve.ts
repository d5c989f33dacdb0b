import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from '../../src/artefacts/hosting/headers.ts'
import { mediaType } from '../../src/artefacts/hosting/media-types.ts'
import { LOCALES } from '../../src/i18n/locales.ts'

/** A running server of a built site. */
export interface Served {
  /** Without a slash at the end. Example: `http://127.0.0.1:4321`. */
  readonly origin: string
  close(): Promise<void>
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** The address without what follows a question mark. */
const addressOf = (url = '/'): string => url.replace(/[?#].*$/, '')

/** The page for lost readers in the language of their address; the one in all languages where it names none. */
function lostPages(folder: string): (address: string) => Buffer {
  const read = (file: string) => readFileSync(join(folder, file))
  const pages = new Map(
    LOCALES.filter((tag) => existsSync(join(folder, tag, '404.html'))).map((tag) => [
      tag,
      read(`${tag}/404.html`),
    ]),
  )
  const every = read('404.html')
  return (address) => pages.get(address.split('/')[1] ?? '') ?? every
}

/**
 * Serves a built site on 127.0.0.1 only, with the headers that hosts are told to send and with its own 404
 * pages. Port 0 picks a free one. Rejects where the port is taken (`EADDRINUSE`).
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, {
    dev: false,
    etag: true,
    setHeaders: (response, address) => {
      for (const [name, value] of Object.entries(headersFor(address))) response.setHeader(name, value)
      response.setHeader('Content-Type', mediaType(address.endsWith('/') ? 'index.html' : address))
    },
  })
  const lost = lostPages(folder)
  const server = createServer((request, response) => {
    files(request, response, () => {
      const address = addressOf(request.url)
      const { 'Cache-Control': _, ...headers } = headersFor(address)
      const missing = lost(address)
      response.writeHead(404, { ...headers, 'Content-Type': mediaType('404.html') }).end(missing)
    })
  })
  const taken = await listen(server, port)
  return {
    origin: `http://127.0.0.1:${String(taken)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
