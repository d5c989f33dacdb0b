import { describe, expect, inject, it } from 'vitest'
import type { Page } from 'playwright-core'
import { CONFIG } from '../../src/config.ts'
import { stand } from '../lib/browser.ts'
import { lanes } from '../lib/lanes.ts'
import { EVERY_PAGE, samplesOf } from '../lib/page-types.ts'
import { leavesOf, textOfPdf } from '../lib/pdf.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
/** The longest are the ones that a third leaf threatens; `npm run test:all` prints every one. */
const facilities = samplesOf(filesWithSizes(dist), EVERY_PAGE ? Infinity : 10)
  .filter(({ type }) => type === 'facility')
  .map(({ address }) => address)

const MOST = 2
/** A point of print is 96/72 of a pixel of the screen. */
const SMALLEST = 8 * (96 / 72) - 0.05

/** Letters and digits alone: how spaces are drawn is the business of fonts. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

const on = await lanes(async () => {
  const page = await open()
  await page.emulateMedia({ media: 'print' })
  return page
})

/** Texts that paper leaves out although they are no way to go, and letters too small to read on it. */
const lost = (page: Page, smallest = SMALLEST): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const [found, main] = [new Set<string>(), document.querySelector('main')]
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim() ?? ''
      if (!element || text === '' || element.closest('.no-print, .breadcrumbs, svg, script, template'))
        continue
      const place = element.getClientRects()
      if (place.length === 0) found.add(`not printed: ${text}`)
      else if (parseFloat(getComputedStyle(element).fontSize) < least) found.add(`too small: ${text}`)
    }
    return [...found]
  }, smallest)

describe('on paper', () => {
  it('there are facilities to print', () => {
    expect(facilities.length).toBeGreaterThanOrEqual(EVERY_PAGE ? 200 : 20)
  })

  it.concurrent.each(facilities)(
    '%s fits two leaves, whole and legible, and says where it is from',
    (address) =>
      on(async (page) => {
        await page.goto(origin + address)
        const pdf = await page.pdf({ preferCSSPageSize: true })
        expect(leavesOf(pdf)).toBeLessThanOrEqual(MOST)
        expect(await lost(page)).toEqual([])
        const text = bare(textOfPdf(pdf))
        expect(text).toContain(bare(CONFIG.site + address))
        const [release = ''] = (await page.locator('.site-footer > p').first().innerText()).split('·')
        expect(text).toContain(bare(release))
      }),
  )

  it('a long list takes more leaves, so they are counted', () =>
    on(async (page) => {
      await page.goto(`${origin}/en/facilities/`)
      expect(leavesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(MOST)
    }))

  it('what is left out or too small is seen', () =>
    on(async (page) => {
      await page.goto(origin + (facilities[0] ?? ''))
      await page.evaluate(() => {
        const sources = document.querySelector('.facility-sources')
        if (sources instanceof HTMLElement) sources.style.display = 'none'
        const title = document.querySelector('h1')
        if (title) title.style.fontSize = '5pt'
      })
      const kinds = new Set((await lost(page)).map((each) => each.split(':')[0]))
      expect(kinds).toEqual(new Set(['too small', 'not printed']))
    }))
})
