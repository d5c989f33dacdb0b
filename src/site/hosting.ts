import { existsSync } from 'node:fs'
import { mkdir, rename, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { lostPage, siteFiles } from '../exports/hosts/site-files.ts'
import { HOSTS } from '../exports/redirects/host-files.ts'
import type { Host } from '../exports/redirects/host-files.ts'
import { LOCALES } from '../i18n/locales.ts'
import { href, path } from '../i18n/routes.ts'
import { load } from './load.ts'

/** The host that the site is built for: ATLAS_HOST, any where it is not said. */
function hostOf(name = process.env['ATLAS_HOST'] || 'any'): Host {
  const host = HOSTS.find((each) => each === name)
  if (!host) throw new Error(`ATLAS_HOST is one of ${HOSTS.join(', ')}, not "${name}"`)
  return host
}

/** Hosts look for a file of this name, and none of them may answer 200 for it at an address of a page. */
async function moveLostPages(site: string): Promise<void> {
  for (const locale of LOCALES) {
    const page = join(site, href(locale, path.notFound()))
    await rename(join(page, 'index.html'), join(site, lostPage(locale)))
    await rmdir(page)
  }
}

/**
 * Writes what hosts read beside the pages: what leads on from the old addresses of the ledger, headers, and
 * the pages for lost readers under the names that hosts know. In development there is none. Stands before
 * the sitemap.
 */
export function hosting(): AstroIntegration {
  return {
    name: 'atlas:hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { ledger } = (await load()).atlas
        const site = fileURLToPath(dir)
        await moveLostPages(site)
        for (const { path: name, text } of siteFiles(ledger, hostOf())) {
          const file = join(site, name)
          if (existsSync(file)) throw new Error(`ledger.yaml redirects ${name}, which is a page of the site`)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, text)
        }
      },
    },
  }
}
