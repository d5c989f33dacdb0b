import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { sitemapEntry } from '../artefacts/sitemap/entry.ts'
import { load } from './load.ts'

/** Search engines take at most 50,000 addresses and 50 MB a file; ours are cut long before. */
const MOST = 10_000

/** What a page says that no search engine should list. */
const UNLISTED = /<meta [^>]*name="robots"[^>]*noindex/

/** The folder that was built, known when the pages are written. */
const built = { folder: '' }
const listed = new Set<string>()

/** True for a page that is there and does not ask to be left out. */
function isListed(url: string): boolean {
  const file = join(built.folder, decodeURIComponent(new URL(url).pathname), 'index.html')
  const found = existsSync(file) && !UNLISTED.test(readFileSync(file, 'utf8'))
  if (found) listed.add(url)
  return found
}

/**
 * The sitemap: every page that may be listed, with its languages and the day of its data. Stands after what
 * writes pages of its own.
 */
export function siteMap(): readonly AstroIntegration[] {
  return [
    {
      name: 'atlas:sitemap',
      hooks: {
        'astro:build:done': ({ dir }) => {
          built.folder = fileURLToPath(dir)
          listed.clear()
        },
      },
    },
    sitemap({
      entryLimit: MOST,
      namespaces: { news: false, image: false, video: false },
      filter: isListed,
      serialize: async ({ url }) => {
        const { lastmod, links } = sitemapEntry(url, (await load()).atlas.asOf, listed)
        return { url, lastmod, ...(links.length > 0 && { links: [...links] }) }
      },
    }),
  ]
}
