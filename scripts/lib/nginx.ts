import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Served } from './serve.ts'

/** Whether a real nginx is on this machine. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        done(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })

/** The least around what the build wrote: no files outside `own`, one loopback port. */
const configuration = (own: string, site: string, config: string, port: number, workers: number): string => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes ${String(workers)};
pid ${own}/pid;
error_log ${own}/error.log warn;
events { worker_connections 2048; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${own}/${name};\n`).join('')}
  include ${config}/http.conf;
  server {
    listen 127.0.0.1:${String(port)};
    root ${site};
    include ${config}/server.conf;
  }
}
`

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { method: 'HEAD', redirect: 'manual' })
    return true
  } catch {
    return false
  }
}

/** A running nginx; what it complains about is kept. */
export interface Nginx extends Served {
  /** Reads its configuration again, as after a release with new redirects. */
  reload(): void
}

/**
 * Serves a site by a real nginx on 127.0.0.1, configured by the files that the build wrote into it.
 * `site`: a folder, or a link that leads to one. `config`: the folder of the two files, where not the site's.
 * Throws what nginx says where it does not start.
 */
export async function startNginx(
  site: string,
  { workers = 1, config }: { readonly workers?: number; readonly config?: string } = {},
): Promise<Nginx> {
  const own = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  const [port, file] = [await freePort(), join(own, 'nginx.conf')]
  const root = resolve(site)
  writeFileSync(
    file,
    configuration(own, root, resolve(config ?? join(root, 'hosts', 'nginx')), port, workers),
  )
  const remove = () => {
    rmSync(own, { recursive: true, force: true })
  }
  const tested = spawnSync('nginx', ['-p', own, '-c', file, '-t'], { encoding: 'utf8' })
  if (tested.status !== 0) {
    remove()
    throw new Error(tested.stderr)
  }
  const child = spawn('nginx', ['-p', own, '-c', file], { stdio: 'ignore' })
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      done()
    }),
  )
  const origin = `http://127.0.0.1:${String(port)}`
  while (child.exitCode === null && !(await answers(origin)))
    await new Promise((done) => setTimeout(done, 20))
  return {
    origin,
    reload: () => child.kill('SIGHUP'),
    close: async () => {
      child.kill('SIGTERM')
      await ended
      remove()
    },
  }
}
