import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { cardsOf } from '../artefacts/card/card.ts'
import { makeCards } from '../exports/cards/make-cards.ts'
import { LOCALES } from '../i18n/locales.ts'
import { loadBaseMap } from './base-map.ts'
import { load } from './load.ts'

/** Where cards are kept between builds. */
const CACHE = '.cache/cards'

/** Two threads draw as fast as small machines can; more would take the memory of others. */
const THREADS = 2

/** Draws the pictures that stand for pages where their addresses are shared. In development there are none. */
export function cards(): AstroIntegration {
  return {
    name: 'atlas:cards',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const loaded = await load()
        const models = LOCALES.flatMap((locale) => cardsOf(loaded, loadBaseMap(), locale))
        const shop = { root: resolve('.'), cache: resolve(CACHE), threads: THREADS }
        const drawn = await makeCards(models, shop)
        for (const [index, bytes] of drawn.entries()) {
          const file = join(fileURLToPath(dir), models[index]?.file ?? '')
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, bytes)
        }
      },
    },
  }
}
