import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { addressOf, samplesOf, typeOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
const sizes = filesWithSizes(dist)

/** Facility pages by length: the middle ones stand for the average. */
const facilities = [...sizes]
  .filter(([file]) => file.endsWith('.html') && typeOf(addressOf(file)) === 'facility')
  .toSorted((a, b) => a[1] - b[1])
  .map(([file]) => addressOf(file))
const middle = Math.floor(facilities.length / 2)
const average = facilities.slice(middle - 2, middle + 3)

describe('nothing moves while the page loads', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { __shifts: shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const shifted = () =>
    page.evaluate(() => (globalThis as { __shifts?: number[] }).__shifts ?? ['not watched'])
  const settle = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const samples = samplesOf(sizes).filter(({ type }) => ['front', 'facility', 'list by rank'].includes(type))

  it.each([...average.slice(0, 2), ...samples.map(({ address }) => address)])('%s', async (address) => {
    await page.goto(origin + address, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await settle()
    expect(await shifted()).toEqual([])
  })

  it('a shift is seen where there is one', async () => {
    await page.goto(`${origin}/en/about/`, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      document.body.prepend(
        Object.assign(document.createElement('hr'), { width: 1 }),
        document.createElement('hr'),
        ...'abcdefgh',
      )
    })
    await settle()
    await expect.poll(shifted).not.toEqual([])
  })
})
