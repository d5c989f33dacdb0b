import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { kitData, kitHolds, kitPlans } from '../artefacts/kit/contents.ts'
import type { KitMeasures } from '../artefacts/kit/kit-page.ts'
import { measured } from '../artefacts/kit/kit-page.ts'
import { kitText } from '../artefacts/kit/texts.ts'
import { CONFIG } from '../config.ts'
import { kitFiles } from '../exports/kit/collect.ts'
import type { Kit } from '../exports/kit/make-kit.ts'
import { makeKits } from '../exports/kit/make-kits.ts'
import { siteFiles } from '../exports/kit/site-files.ts'
import { numberFormat } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import { LOCALES } from '../i18n/locales.ts'
import { href, offlineKit, path } from '../i18n/routes.ts'
import { translator } from '../i18n/translate.ts'
import { load } from './load.ts'

/** Licence of the data, from the root of the project. */
const LICENCE = 'docs/DATA-LICENCE.md'

/** Bytes of a megabyte. */
const MEGABYTE = 1_000_000

function measures({ bytes, files, sha256 }: Kit, locale: Locale): KitMeasures {
  const size = numberFormat(locale, 1).format(bytes.length / MEGABYTE)
  return {
    size: translator(locale)('kit.page.mb', { size }),
    files: numberFormat(locale).format(files),
    hash: sha256,
  }
}

/** Writes the archives that open without a network, and their measures into the page that lists them. Stands last. */
export function offlineKits(): AstroIntegration {
  return {
    name: 'atlas:offline-kits',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { atlas, release } = await load()
        const root = fileURLToPath(dir)
        const site = siteFiles(root)
        const licence = readFileSync(resolve(LICENCE), 'utf8')
        const plans = kitPlans(atlas)
        const orders = plans.map((plan) => {
          const inCountry = plan.country !== undefined
          const rules = { locales: LOCALES, holds: kitHolds(atlas, plan), data: kitData(plan) }
          const cited = (address: string): boolean => inCountry && /^sources\/[^/]+\/$/.test(address)
          const files = kitFiles(site, { ...rules, cited })
          const texts = LOCALES.map((locale) => kitText(atlas, plan, release, locale))
          return { id: plan.id, files, site: CONFIG.site, release, licence, texts }
        })
        const kits = await makeKits(orders, resolve('.'), root)
        for (const [index, kit] of kits.entries()) {
          const file = join(root, offlineKit(plans[index]?.id ?? ''))
          mkdirSync(join(file, '..'), { recursive: true })
          writeFileSync(file, kit.bytes)
        }
        for (const locale of LOCALES) {
          const page = join(root, href(locale, path.offline()), 'index.html')
          const told = new Map(kits.map((kit, index) => [plans[index]?.id ?? '', measures(kit, locale)]))
          writeFileSync(page, measured(readFileSync(page, 'utf8'), told))
        }
      },
    },
  }
}
