import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { stand } from '../lib/browser.ts'
import { samplesOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
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

const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
const small = await open({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })

describe('by keyboard', () => {
  it.each(addresses)('%s: the skip link comes first and leads to the content', async (address) => {
    await page.goto(origin + address)
    const [first] = await walk(page, () => true, 1)
    expect(first).toMatchObject({ href: '#content', isSeen: true })
    await page.keyboard.press('Enter')
    await page.waitForURL(`${origin}${address}#content`)
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(
      () =>
        document.querySelector('main')?.contains(document.activeElement) ||
        document.activeElement?.closest('footer') !== null,
    )
    expect(inside).toBe(true)
  })

  it.each(addresses)(
    '%s: the focus is seen at every stop, the language switch among the first',
    async (address) => {
      await page.goto(origin + address)
      const stops = await walk(page, () => false, 25)
      expect(
        stops.filter(({ isSeen, name }) => !isSeen && !name.startsWith('body')).map(({ name }) => name),
      ).toEqual([])
      const others = LOCALES.filter((tag) => !address.startsWith(`/${tag}/`))
      expect(stops.slice(0, 12).map(({ hreflang }) => hreflang)).toEqual(expect.arrayContaining(others))
    },
  )

  it.each(samples.filter(({ type }) => type.startsWith('list')))(
    '$address: reaches the first facility',
    async ({ address, locale }) => {
      await page.goto(origin + address)
      const isFacility = ({ href }: Stop): boolean =>
        new RegExp(`^/${locale}/facilities/[a-z]{2}/`).test(href)
      const stops = await walk(page, isFacility, 40)
      const last = stops.at(-1)
      expect(last && isFacility(last)).toBe(true)
      await page.keyboard.press('Enter')
      await page.waitForURL(`${origin}${last?.href ?? ''}`)
    },
  )
})

describe('targets', () => {
  it.each(addresses)(
    '%s: 24 px at least in the navigation, on a large and a small screen',
    async (address) => {
      for (const each of [page, small]) {
        await each.goto(origin + address)
        const tooSmall = await each.evaluate(() =>
          [...document.querySelectorAll('body > header a, nav a, button, summary')]
            .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent.trim() }))
            .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
            .map(({ box, text }) => `${text}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`),
        )
        expect(tooSmall).toEqual([])
      }
    },
  )

  it.each(addresses)('%s: no order of its own, no trap', async (address) => {
    await page.goto(origin + address)
    expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0)
  })
})
