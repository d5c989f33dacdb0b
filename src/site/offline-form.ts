import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { sha256 } from '../digest/sha256.ts'
import { copyOf, workerText } from '../exports/offline/copy.ts'
import { LOCALES } from '../i18n/locales.ts'
import { href, OFFLINE_WORKER, path } from '../i18n/routes.ts'

/**
 * Writes the worker that keeps the form of an evaluation for use without a network, beside the page: so it may
 * answer for that page and nothing else. In development there is none, nor where there is no checklist.
 */
export function offlineForm(): AstroIntegration {
  return {
    name: 'atlas:offline-form',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const fileOf = (address: string): string =>
          join(fileURLToPath(dir), address.endsWith('/') ? `${address}index.html` : address)
        const built = {
          text: (address: string) => readFileSync(fileOf(address), 'utf8'),
          digest: (address: string) => sha256(readFileSync(fileOf(address))),
        }
        for (const locale of LOCALES) {
          const page = href(locale, path.checklistForm())
          if (!built.text(page).includes('data-worker=')) continue
          const copy = copyOf(page, `atlas-form-${locale}-`, built)
          await writeFile(fileOf(page + OFFLINE_WORKER), workerText(copy))
        }
      },
    },
  }
}
