import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

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

/**
 * Serves a built site on 127.0.0.1 only, with its own 404 page. Port 0 picks a free one.
 * Rejects where the port is taken (`EADDRINUSE`).
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { dev: false, etag: true })
  const missing = readFileSync(join(folder, '404.html'))
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(missing)
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
