import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** What hosts call the files of the site. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}
const PACKED = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml'])

/** Serves a built site on 127.0.0.1 as hosts do: texts in brotli of the best quality, packed once. */
export async function serveCompressed(
  folder: string,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const packed = new Map<string, Buffer>()
  const bodyOf = (file: string, ext: string): Buffer => {
    const known = packed.get(file)
    if (known) return known
    const raw = readFileSync(file)
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
    const body = PACKED.has(ext) ? brotliCompressSync(raw, { params }) : raw
    packed.set(file, body)
    return body
  }
  const server = createServer(({ url = '/', headers }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''))
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path))
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const ext = extname(file)
    const body = bodyOf(file, ext)
    const head = {
      'content-type': TYPES[ext] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(PACKED.has(ext) && { 'content-encoding': 'br' }),
    }
    const range = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')
    if (!range || PACKED.has(ext)) {
      response.writeHead(200, { ...head, 'content-length': body.length }).end(body)
      return
    }
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), body.length - 1)]
    const part = body.subarray(from, to + 1)
    response
      .writeHead(206, {
        ...head,
        'content-length': part.length,
        'content-range': `bytes ${String(from)}-${String(to)}/${String(body.length)}`,
      })
      .end(part)
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
