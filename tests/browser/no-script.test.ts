import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { stand } from '../lib/browser.ts'
import { lanesWithMaps } from '../lib/lanes.ts'
import type { PageType } from '../lib/page-types.ts'
import { isEmbed, localeOf, typeOf, visitedOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'
import { watch } from '../lib/watch.ts'
import { missingFrom, said } from '../lib/words-on-page.ts'

const dist = inject('dist')
const { origin, open, openWithMaps } = await stand(dist)
const addresses = visitedOf(filesWithSizes(dist))

/** Pages on which a picture of a map or a chart is part of what is said. */
const PICTURED = new Set<PageType | undefined>([
  'front',
  'map',
  'country',
  'charts',
  'facility',
  'near a town',
])

const pair = async (opened: typeof open) => {
  const withIt = await opened({ reducedMotion: 'reduce' })
  const { flush } = await watch(withIt, origin)
  return { withIt, flush, without: await open({ javaScriptEnabled: false }) }
}
const on = await lanesWithMaps(
  () => pair(open),
  () => pair(openWithMaps),
)

/** Waits until the map that starts by itself is drawn. */
const mapDrawn = (page: Page) => page.locator('.map-frame.is-live canvas').waitFor()

/** What a visit has said, kept, and asked of others. */
async function traces(page: Page, flush: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const cookies = await page.context().cookies()
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return [
    ...(await flush()),
    ...cookies.map(({ name }) => `keeps a cookie: ${name}`),
    ...kept.map((name) => `keeps: ${name}`),
  ]
}

/** What comes or goes with a script; a list may be put in another order. */
async function differences(withIt: Page, without: Page): Promise<readonly string[]> {
  const [one, other] = await Promise.all([said(withIt), said(without)])
  return [
    ...missingFrom(one.lines, other.lines).map((line) => `only with a script: ${line}`),
    ...missingFrom(other.lines, one.lines).map((line) => `gone with a script: ${line}`),
    ...missingFrom(one.links, other.links).map((link) => `link only with a script: ${link}`),
    ...missingFrom(other.links, one.links).map((link) => `link gone with a script: ${link}`),
  ]
}

/** Pictures that a reader can make something of. */
const pictures = (page: Page): Promise<number> =>
  page.locator('main svg').evaluateAll(
    (all) =>
      all.filter((svg) => {
        const { width, height } = svg.getBoundingClientRect()
        return width > 150 && height > 60 && getComputedStyle(svg).visibility === 'visible'
      }).length,
  )

describe('a visit with JavaScript and one without', () => {
  it.concurrent.each(addresses)(
    '%s loads nothing from elsewhere, breaks no policy, says nothing, keeps nothing; says the same without, leads as far, shows its picture',
    (address) =>
      on(address)(async ({ withIt, flush, without }) => {
        await withIt.goto(origin + address, { waitUntil: 'networkidle' })
        if (typeOf(address) === 'map') {
          await mapDrawn(withIt)
          await withIt.waitForLoadState('networkidle')
        }
        expect(await traces(withIt, flush)).toEqual([])
        await without.goto(origin + address)
        expect((await without.locator('body').innerText()).length).toBeGreaterThan(50)
        expect(await differences(withIt, without)).toEqual([])
        const own = localeOf(address)
        for (const tag of own === undefined || isEmbed(address) ? [] : LOCALES.filter((each) => each !== own))
          expect(await without.locator(`.language-switch a[hreflang="${tag}"]`).isVisible()).toBe(true)
        const isBlind = (await without.locator('.facility-nomap').count()) > 0
        if (PICTURED.has(typeOf(address)) && !isBlind) expect(await pictures(without)).toBeGreaterThan(0)
      }),
  )

  it('what a script takes or adds is seen, unless it says so', () =>
    on('/en/about/')(async ({ withIt, without }) => {
      for (const page of [withIt, without]) await page.goto(`${origin}/en/about/`)
      await withIt.evaluate(() => {
        document.querySelector('h1')?.remove()
        const [own, marked] = [document.createElement('a'), document.createElement('p')]
        own.href = '/en/secret/'
        own.textContent = 'Only here'
        marked.textContent = 'A control'
        marked.dataset['enhancement'] = ''
        document.body.append(own, marked)
      })
      const found = (await differences(withIt, without)).map((each) => each.replace(/(gone.*): .*/, '$1'))
      expect(found).toEqual([
        'only with a script: Only here',
        'gone with a script',
        'link only with a script: /en/secret/',
      ])
    }))
})
