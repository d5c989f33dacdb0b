import { beforeEach, describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { shownIds, tableStatus } from '../lib/table-page.ts'
import { watch } from '../lib/watch.ts'

const { origin, open } = await stand(inject('dist'))
const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
const watched = await watch(page, origin)
const LIST = `${origin}/en/facilities/`

const head = (name: string, list = 'rated') =>
  page.locator(`table[data-table=${list}] thead th`, { hasText: name })
const sortedBy = (list = 'rated') =>
  page
    .locator(`table[data-table=${list}] thead th[aria-sort]`)
    .evaluateAll((heads) =>
      heads.map((each) => `${each.textContent.trim()} ${each.getAttribute('aria-sort') ?? ''}`),
    )
const cells = (column: string) =>
  page
    .locator(`table[data-table=rated] tbody .c-${column}`)
    .evaluateAll((all) => all.map((cell) => cell.textContent.trim()))

beforeEach(async () => {
  await page.goto(LIST, { waitUntil: 'networkidle' })
})

describe('the head of a column', () => {
  it('sorts by keyboard: ascending, descending, as printed', async () => {
    const printed = await shownIds(page)
    const name = head('Facility').getByRole('button')
    await name.focus()
    await page.keyboard.press('Enter')
    const names = async () =>
      (await page.locator('table[data-table=rated] .c-name a').allTextContents()).map((text) => text.trim())
    const ascending = await names()
    expect(ascending).toEqual(ascending.toSorted(new Intl.Collator('en', { numeric: true }).compare))
    expect(await sortedBy()).toEqual(['Facility ascending'])
    expect(await tableStatus(page)).toContain('Sorted by “Facility”, ascending.')
    await page.keyboard.press('Space')
    expect(await names()).toEqual(ascending.toReversed())
    expect(new URL(page.url()).search).toBe('?sort=-name')
    await page.keyboard.press('Enter')
    expect(await shownIds(page)).toEqual(printed)
    expect(await sortedBy()).toEqual(['Place (band) ascending'])
    expect(page.url()).toBe(LIST)
    await expect.poll(() => name.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it('sorts a very long list: what a screen shows at once, the rest in turns', async () => {
    await page.route(LIST, async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      const [rows = ''] = /(?<=data-table="rated"[^]*?<tbody>)[^]*?(?=<\/tbody>)/.exec(text) ?? []
      await route.fulfill({ response, body: text.replace(rows, () => rows.repeat(20)) })
    })
    await page.reload({ waitUntil: 'networkidle' })
    const names = () => page.locator('table[data-table=rated] .c-name a').allTextContents()
    const printed = await names()
    expect(printed.length).toBeGreaterThan(300)
    const wanted = printed.toSorted(new Intl.Collator('en', { numeric: true }).compare)
    expect(printed).not.toEqual(wanted)
    const atOnce = await head('Facility')
      .getByRole('button')
      .evaluate((button: HTMLElement) => {
        button.click()
        // No row is lower than 40 px: so many are all that the screen can show.
        return [...(button.closest('table')?.querySelectorAll('.c-name a') ?? [])]
          .slice(0, Math.floor(innerHeight / 40))
          .map((link) => link.textContent)
      })
    expect(atOnce.length).toBeGreaterThan(10)
    expect(atOnce).toEqual(wanted.slice(0, atOnce.length))
    await expect.poll(names).toEqual(wanted)
    await head('Facility').getByRole('button').click()
    await head('Facility').getByRole('button').click()
    await expect.poll(names).toEqual(printed)
    await page.unroute(LIST)
  })

  it('leaves no printed word that another order would belie, until the list is reset', async () => {
    const said = () => page.locator('atlas-ranked-table').innerText()
    const printed = await said()
    for (const words of ['highest first', 'rated facilities, by place', ', by worst case', ', by name'])
      expect(printed).toContain(words)
    await head('Volume or mass').getByRole('button').click()
    for (const words of ['highest first', ', by place', ', by worst case', ', by name'])
      expect(await said()).not.toContain(words)
    expect(await page.locator('table[data-table=rated] caption').innerText()).toMatch(
      /^\d+ rated facilities\. The bar/,
    )
    await page.reload({ waitUntil: 'networkidle' })
    expect(await said()).not.toContain('highest first')
    await page.locator('.table-filter button[type=reset]').click()
    for (const words of ['highest first', ', by place', ', by worst case', ', by name'])
      expect(await said()).toContain(words)
    expect(await page.locator('[data-order-note]:not([hidden])').count()).toBe(4)
  })

  it('sorts all lists that have the column, each apart, unknown last', async () => {
    await head('Volume or mass').getByRole('button').click()
    const keys = (list: string) =>
      page
        .locator(`table[data-table=${list}] tbody .c-size`)
        .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-key')))
    for (const list of ['rated', 'unrated', 'excluded']) {
      const [known, rest] = [(await keys(list)).filter((key) => key !== null), await keys(list)]
      expect(rest.slice(0, known.length)).toEqual(known.toSorted((a, b) => Number(a) - Number(b)))
      expect(await sortedBy(list)).toEqual(['Volume or mass ascending'])
    }
  })

  it('sorts places as numbers, and says that they are those of the full list', async () => {
    await head('Place (band)').getByRole('button').click()
    const places = (await cells('place')).map((text) => Number.parseInt(text, 10))
    expect(places).toEqual(places.toSorted((a, b) => b - a))
    expect(await sortedBy()).toEqual(['Place (band) descending'])
    expect(await sortedBy('excluded')).toEqual(['Facility ascending'])
  })

  it('stays in sight and never over the row that has the focus', async () => {
    const links = page.locator('table[data-table=unrated] .c-name a')
    await links.nth(20).focus()
    await page.keyboard.press('Shift+Tab')
    for (let n = 0; n < 30; n++) {
      await page.keyboard.press('Shift+Tab')
      const covered = await page.evaluate(() => {
        const element = document.activeElement
        const box = element?.getBoundingClientRect()
        if (!element || !box) return true
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + 2)
        return top?.closest('thead') !== null && element.closest('thead') === null
      })
      expect(covered).toBe(false)
    }
  })
})

describe('every list page', () => {
  it('comes without complaint and without a jump of its layout', async () => {
    for (const address of ['/en/facilities/', '/ru/facilities/by-volume/']) {
      await page.addInitScript(() => {
        Object.assign(globalThis, { __shift: 0 })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (globalThis as unknown as { __shift: number }).__shift += (
              entry as unknown as { value: number }
            ).value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(origin + address, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => (globalThis as unknown as { __shift: number }).__shift)).toBeLessThan(
        0.01,
      )
    }
    expect(await watched.flush()).toEqual([])
  })

  it('keeps its lists, orders and links without JavaScript', async () => {
    const bare = await open({ javaScriptEnabled: false })
    await bare.goto(LIST)
    expect((await bare.locator('table[data-table] tbody tr').count()) > 100).toBe(true)
    expect(await bare.locator('.order-links a').count()).toBe(6)
    expect(await bare.locator('.table-filter').count()).toBe(0)
    await bare.context().close()
  })
})
