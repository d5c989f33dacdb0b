import type { Browser } from 'playwright-core'
import { slowPage } from './slow-browser.ts'

/** What one visit to a page took, in milliseconds; `cls` has no unit. */
export interface Paints {
  readonly fcp: number
  readonly lcp: number
  readonly cls: number
}

const SLOW = { line: true, processor: true }

/** First and largest paint and the shift of one visit. */
export async function visitPage(browser: Browser, url: string): Promise<Paints> {
  const { page, close } = await slowPage(browser, SLOW)
  await page.addInitScript(() => {
    const seen = { fcp: 0, lcp: 0, cls: 0 }
    Object.assign(globalThis, { __seen: seen })
    const look = (type: string, take: (entry: PerformanceEntry) => void) => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(take)
      }).observe({ type, buffered: true })
    }
    look('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.fcp = startTime
    })
    look('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime
    })
    look('layout-shift', (entry) => {
      seen.cls += (entry as PerformanceEntry & { value: number }).value
    })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
  const paints = await page.evaluate(() => (globalThis as unknown as { __seen: Paints }).__seen)
  await close()
  return paints
}

/** When the list of the map page can be used, and how long after its start the map is drawn. */
export async function visitMap(
  browser: Browser,
  url: string,
): Promise<{ readonly list: number; readonly drawn: number }> {
  const { page, close } = await slowPage(browser, SLOW)
  const from = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('main li a[href*="/facilities/"]').first().waitFor({ state: 'visible' })
  await page.waitForLoadState('domcontentloaded')
  const list = performance.now() - from
  await page.locator('.map-frame .live-canvas').waitFor({ state: 'attached' })
  const started = performance.now()
  await page.locator('.map-frame.is-live canvas').waitFor()
  await page.waitForLoadState('networkidle')
  const drawn = performance.now() - started
  await close()
  return { list, drawn }
}

/** What a press of the head of a table costs. */
export interface SortTimes {
  /** Until the rows that a screen shows stand in their new order. */
  readonly seen: number
  /** Until all of them do. */
  readonly whole: number
}

/**
 * How long a table takes to be sorted by the names of its records, from the press of the button, by a reader
 * who has looked at it for a second.
 */
export async function sortTable(browser: Browser, url: string): Promise<SortTimes> {
  const { page, close } = await slowPage(browser, { line: false, processor: true })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('th.c-name button').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(1000)
  const took = await page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>('th.c-name button')
    const names = () =>
      [...(button?.closest('table')?.querySelectorAll('.c-name a') ?? [])].map((link) => link.textContent)
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true })
    const isSorted = () => {
      const now = names()
      return now.every((name, at) => at === 0 || compare(now[at - 1] ?? '', name) <= 0)
    }
    const from = performance.now()
    button?.click()
    void document.body.getBoundingClientRect()
    const seen = performance.now() - from
    while (!isSorted()) await new Promise((done) => setTimeout(done))
    return { seen, whole: performance.now() - from }
  })
  await close()
  return took
}
