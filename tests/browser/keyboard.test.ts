import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { stand } from '../lib/browser.ts'
import { lanesWithMaps } from '../lib/lanes.ts'
import { isEmbed, samplesOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const { origin, open, openWithMaps } = await stand(dist)
const samples = samplesOf(filesWithSizes(dist))
const addresses = samples.map(({ address }) => address)

/** Where the focus stands, and whether a reader sees it. */
interface Stop {
  readonly name: string
  readonly href: string
  readonly hreflang: string
  readonly isSeen: boolean
}

const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const inSight = bottom > 0 && top < innerHeight && width > 1 && height > 1
    return {
      name: `${element.tagName.toLowerCase()}: ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`,
      href: element.getAttribute('href') ?? '',
      hreflang: element.getAttribute('hreflang') ?? '',
      isSeen: inSight && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    }
  })

/** Puts the keyboard at the beginning of the page. */
const toTheBeginning = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollTo(0, 0)
    document.body.tabIndex = -1
    document.body.focus({ preventScroll: true })
    document.body.removeAttribute('tabindex')
  })

/** Opens a page at its beginning: the search page has the keyboard in its field. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(origin + address)
  await toTheBeginning(page)
}

/** Presses Tab until `last` holds, `most` times at most. */
async function walk(page: Page, last: (stop: Stop) => boolean, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  while (stops.length < most) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    stops.push(stop)
    if (last(stop)) break
  }
  return stops
}

/** Takes the skip link, which must come first; whether the next stop lies within the content or behind it. */
async function skipped(page: Page, address: string): Promise<boolean> {
  const [first] = await walk(page, () => true, 1)
  expect(first).toMatchObject({ href: '#content', isSeen: true })
  await page.keyboard.press('Enter')
  await page.waitForURL(`${address}#content`)
  // The address changes before the browser has gone there.
  await page.waitForFunction(() => document.activeElement?.id === 'content', undefined, { polling: 50 })
  await page.keyboard.press('Tab')
  return page.evaluate(
    () =>
      document.querySelector('main')?.contains(document.activeElement) === true ||
      document.activeElement?.closest('footer') !== null,
  )
}

const LARGE = { width: 1280, height: 800 }
const SMALL = { width: 360, height: 740 }
const LOOK = { viewport: LARGE, reducedMotion: 'reduce' } as const
const on = await lanesWithMaps(
  () => open(LOOK),
  () => openWithMaps(LOOK),
)

/** Targets of the navigation and buttons smaller than 24 px. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body > header a, nav a, button, summary')]
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent.trim() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ box, text }) => `${text}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`),
  )

describe('by keyboard', () => {
  it.concurrent.each(addresses)(
    '%s: the focus is seen at every stop, the language switch among the first; no target is too small; the skip link comes first and leads to the content',
    (address) =>
      on(address)(async (page) => {
        await page.setViewportSize(LARGE)
        await visit(page, address)
        const stops = await walk(page, () => false, 25)
        expect(
          stops.filter(({ isSeen, name }) => !isSeen && !name.startsWith('body')).map(({ name }) => name),
        ).toEqual([])
        // What other sites frame has neither head nor a second language of its own.
        const others = isEmbed(address) ? [] : LOCALES.filter((tag) => !address.startsWith(`/${tag}/`))
        expect(stops.slice(0, 12).map(({ hreflang }) => hreflang)).toEqual(expect.arrayContaining(others))
        expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0)
        for (const screen of [LARGE, SMALL]) {
          await page.setViewportSize(screen)
          expect(await tooSmall(page)).toEqual([])
        }
        if (isEmbed(address)) return
        await page.setViewportSize(LARGE)
        await toTheBeginning(page)
        expect(await skipped(page, origin + address)).toBe(true)
      }),
  )

  it.concurrent.each(samples.filter(({ type }) => type.startsWith('list')))(
    '$address: reaches the first facility',
    ({ address, locale }) =>
      on(address)(async (page) => {
        await visit(page, address)
        const isFacility = ({ href }: Stop): boolean =>
          new RegExp(`^/${locale}/facilities/[a-z]{2}/`).test(href)
        const stops = await walk(page, isFacility, 40)
        const last = stops.at(-1)
        expect(last && isFacility(last)).toBe(true)
        await page.keyboard.press('Enter')
        await page.waitForURL(`${origin}${last?.href ?? ''}`)
      }),
  )

  it('a focus that is not seen and a target too small are found', () =>
    on('/en/about/')(async (page) => {
      await page.goto(`${origin}/en/about/`)
      await page.evaluate(() => {
        const button = document.createElement('button')
        button.style.cssText = 'outline: none; width: 5px; height: 5px; padding: 0; border: 0'
        document.body.prepend(button)
        document.body.tabIndex = -1
        document.body.focus()
      })
      expect(await walk(page, () => true, 1)).toMatchObject([{ isSeen: false }])
      expect(await tooSmall(page)).toEqual([': 5.0 × 5.0'])
    }))
})
