import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { tombstones } from '../core/ledger/ledger.ts'
import { HOSTS, hostFiles } from '../exports/redirects/host-files.ts'
import type { Host } from '../exports/redirects/host-files.ts'
import { path } from '../i18n/routes.ts'
import { load } from './load.ts'

/** The host that the site is built for: ATLAS_HOST, any where it is not said. */
function hostOf(name = process.env['ATLAS_HOST'] || 'any'): Host {
  const host = HOSTS.find((each) => each === name)
  if (!host) throw new Error(`ATLAS_HOST is one of ${HOSTS.join(', ')}, not "${name}"`)
  return host
}

/** Addresses of withdrawn records, known when the pages are built. */
const withdrawn = new Set<string>()

/** Whether a page may stand in the sitemap: not those of withdrawn records. `url` is its whole address. */
export const isListed = (url: string): boolean =>
  !withdrawn.has(new URL(url).pathname.split('/').slice(2).join('/'))

/** Writes what leads on from the old addresses of the ledger. In development there is none. Stands before the sitemap. */
export function redirects(): AstroIntegration {
  return {
    name: 'atlas:redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { ledger } = (await load()).atlas
        for (const { address } of tombstones(ledger)) withdrawn.add(path.published(address))
        for (const { path: name, text } of hostFiles(ledger, hostOf())) {
          const file = join(fileURLToPath(dir), name)
          if (existsSync(file)) throw new Error(`ledger.yaml redirects ${name}, which is a page of the site`)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, text)
        }
      },
    },
  }
}
