import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { searchFiles } from '../exports/search/search-files.ts'
import { load } from './load.ts'

/** Folder of the index in the built site; the search page loads `pagefind.js` from it. */
const FOLDER = 'pagefind'

/** Writes the search index when the pages are built. In development there is none. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'atlas:search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const built = new Set(pages.map(({ pathname }) => `/${pathname}`))
        const files = await searchFiles(await load(), (address) => built.has(address))
        for (const { path, bytes } of files) {
          const file = join(fileURLToPath(dir), FOLDER, path)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, bytes)
        }
      },
    },
  }
}
