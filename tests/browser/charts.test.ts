import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, path } from '../../src/i18n/routes.ts'
import { stand } from '../lib/browser.ts'

const { origin, open } = await stand(inject('dist'))
const address = (locale: string) => origin + href(locale, path.charts())

const card = (page: Page) => page.locator('.chart-card:not([hidden])')
/** What a card must say: head and labelled cells of a row, without the spaces between. */
const said = (page: Page, row: string) =>
  page
    .locator(row)
    .first()
    .evaluate((element) => {
      const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
      const cells = [...element.querySelectorAll<HTMLElement>('td[data-label]')].filter(
        (cell) => tidy(cell.textContent) !== '',
      )
      return [
        tidy(element.querySelector('th')?.textContent),
        ...cells.map((cell) => `${cell.dataset['label'] ?? ''}: ${tidy(cell.textContent)}`),
      ]
    })
const lines = (page: Page) => card(page).locator('p').allTextContents()

describe.each(LOCALES)('the charts by keyboard, %s', async (locale) => {
  const page = await open()
  await page.goto(address(locale))
  const chart = page.locator('chart-tip:has(.ranks-table)')

  it('are one stop each, which says what it is', async () => {
    const stops = await page
      .locator('chart-tip [data-mark][tabindex="0"], chart-tip svg[tabindex="0"]')
      .count()
    expect(stops).toBe(0)
    await chart.focus()
    expect(await chart.getAttribute('role')).toBe('group')
    expect((await chart.getAttribute('aria-label'))?.length).toBeGreaterThan(5)
  })

  it('move from mark to mark by arrow keys and say what the row says', async () => {
    await chart.focus()
    await page.keyboard.press('ArrowDown')
    expect(await lines(page)).toEqual(await said(page, '.ranks-table tbody tr:nth-child(1)'))
    await page.keyboard.press('ArrowDown')
    expect(await lines(page)).toEqual(await said(page, '.ranks-table tbody tr:nth-child(2)'))
    await page.keyboard.press('End')
    expect(await lines(page)).toEqual(await said(page, '.ranks-table tbody tr:last-child'))
  })

  it('close the card by Escape and on leaving', async () => {
    await chart.focus()
    await page.keyboard.press('Home')
    expect(await card(page).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await card(page).count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    expect(await card(page).count()).toBe(0)
  })

  it('open the page of the facility by Enter', async () => {
    await page.goto(address(locale))
    await page.locator('chart-tip:has(.scatter)').focus()
    await page.keyboard.press('Home')
    const target = await page.locator('details a[href*="/facilities/"]').count()
    expect(target).toBeGreaterThan(0)
    await Promise.all([page.waitForURL(/\/facilities\/[a-z]{2}\//), page.keyboard.press('Enter')])
    expect(page.url()).toContain(`/${locale}/facilities/`)
  })
})

describe('the charts by pointer', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } })
  await page.goto(address('en'))

  it('say the same as the row, and keep the card while the pointer is on it', async () => {
    await page.locator('.timeline-table [data-mark]').nth(3).hover()
    expect(await lines(page)).toEqual(await said(page, '.timeline-table tbody tr:nth-child(4)'))
    await card(page).hover()
    expect(await card(page).count()).toBe(1)
    await page.mouse.move(2, 2)
    expect(await card(page).count()).toBe(0)
  })

  it('name the parts of a score from the table of numbers', async () => {
    const mark = page.locator('.parts-table [data-mark]').first()
    const id = (await mark.getAttribute('data-mark')) ?? ''
    await mark.hover()
    expect(await lines(page)).toEqual(await said(page, `[id="${id}"]`))
  })
})

describe('the drawing of volumes', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } })
  await page.goto(address('ru'))

  it('has a layout of its own for narrow screens', async () => {
    expect(await page.locator('.scatter-wide').isVisible()).toBe(false)
    expect(await page.locator('.scatter-narrow').isVisible()).toBe(true)
  })

  it('sets no letter smaller than ten pixels', async () => {
    const sizes = await page
      .locator('.scatter-narrow text, .chart-axis text')
      .evaluateAll((texts) =>
        texts
          .filter((text) => text.getClientRects().length > 0)
          .map((text) => text.getBoundingClientRect().height),
      )
    expect(sizes.length).toBeGreaterThan(30)
    expect(Math.min(...sizes)).toBeGreaterThan(10)
  })
})

describe('data of the charts', async () => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto(address('en'))
  const links = await page
    .locator('.chart-source a')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))

  it('are two files a chart', () => {
    expect(new Set(links).size).toBe(12)
  })

  it.each(links)('%s holds rows', async (link) => {
    const text = await (await page.request.get(origin + link)).text()
    if (link.endsWith('.json')) {
      const { rows, columns, as_of: asOf } = JSON.parse(text) as Record<string, unknown>
      expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(Array.isArray(rows) && Array.isArray(columns) && rows.length > 0).toBe(true)
    } else {
      expect(text.trim().split('\r\n').length).toBeGreaterThan(1)
      expect(text).not.toMatch(/(?:^|,)"?\s*[=+@]/m)
    }
  })
})
