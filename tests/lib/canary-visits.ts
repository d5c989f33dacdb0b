import type { Page } from 'playwright-core'
import { untilLive } from './live-map.ts'
import { addressOf, typeOf } from './page-types.ts'
import type { Site } from './site.ts'

/** Uses a page as a reader would and gives what is then to be read where the texts of records come in late. */
type Visit = (page: Page, origin: string) => Promise<string>

const settled = async (page: Page, selector: string): Promise<string> => {
  await page.locator(selector).first().waitFor()
  return page.locator(selector).first().innerText()
}

/** What becomes of texts in the browser itself: cards, answers of the search, columns, filters, towns. */
export function visits(site: Site): Readonly<Record<string, Visit>> {
  const pairs = [...site.files.keys()].map(addressOf).filter((address) => typeOf(address) === 'pair')
  const [one = '', other = ''] = (/compare\/(.+)\/with\/(.+)\/$/.exec(pairs[0] ?? '') ?? []).slice(1)
  return {
    'a card of the map': async (page, origin) => {
      await page.goto(`${origin}/en/map/?facility=kg/kumtor`)
      await untilLive(page)
      return settled(page, '.live-card')
    },
    'a card of the map in Russian': async (page, origin) => {
      await page.goto(`${origin}/ru/map/?facility=kg/kumtor`)
      await untilLive(page)
      return settled(page, '.live-card')
    },
    'the search': async (page, origin) => {
      await page.goto(`${origin}/en/search/`)
      await page.waitForSelector('atlas-search[data-state=ready]')
      await page.fill('#search-field', 'Kumtor')
      return settled(page, '.search-results > li')
    },
    'the search in Russian': async (page, origin) => {
      await page.goto(`${origin}/ru/search/`)
      await page.waitForSelector('atlas-search[data-state=ready]')
      await page.fill('#search-field', 'Кумтор')
      return settled(page, '.search-results > li')
    },
    'the chooser of two': async (page, origin) => {
      await page.goto(`${origin}/en/compare/?f=${one},${other}`, { waitUntil: 'networkidle' })
      return settled(page, '.chooser-table')
    },
    'the search of the chooser': async (page, origin) => {
      await page.goto(`${origin}/ru/compare/`, { waitUntil: 'networkidle' })
      await page.locator('.chooser input[type=search]').fill('кумтор')
      const found = await settled(page, '.chooser-found button')
      await page.locator('.chooser-found button').first().click()
      return found + (await settled(page, '.chooser-table'))
    },
    'the filter of the table': async (page, origin) => {
      await page.goto(`${origin}/en/facilities/`, { waitUntil: 'networkidle' })
      await page.fill('.table-filter input[name=q]', 'kumtor')
      return page.locator('main').innerText()
    },
    'the list of towns': async (page, origin) => {
      await page.goto(`${origin}/en/near/`, { waitUntil: 'networkidle' })
      await page.getByRole('combobox').fill('b')
      return page.getByRole('option').first().innerText()
    },
    'a position': async (page, origin) => {
      await page.context().grantPermissions(['geolocation'])
      await page.context().setGeolocation({ latitude: 41.9, longitude: 78.2 })
      await page.goto(`${origin}/ru/near/`, { waitUntil: 'networkidle' })
      await page.locator('main button').first().click()
      await page.waitForLoadState('networkidle')
      return page.locator('main').innerText()
    },
    'the form of a fact': async (page, origin) => {
      await page.goto(`${origin}/en/contribute/fact/?id=kg/kumtor&fact=volume_m3`, {
        waitUntil: 'networkidle',
      })
      return page.locator('main').innerText()
    },
  }
}
