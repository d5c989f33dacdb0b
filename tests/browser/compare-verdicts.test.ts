import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { watch } from '../lib/watch.ts'

const { origin, open } = await stand(inject('dist'))
const page = await open({ viewport: { width: 1280, height: 800 } })
const watched = await watch(page, origin)
const COMPARE = `${origin}/en/compare/`

describe('the verdicts on what was chosen', () => {
  it('says of each two whether they can be told apart, as their printed page does', async () => {
    await page.goto(COMPARE)
    const pair = await page.locator('.compare-links a').first().getAttribute('href')
    const [, one = '', other = ''] = /compare\/(.+)\/with\/(.+)\/$/.exec(pair ?? '') ?? []
    for (const locale of ['en', 'ru']) {
      await page.goto(`${origin}/${locale}/compare/${one}/with/${other}/`)
      const printed = await page.locator('.compare-answer > p > strong').innerText()
      await page.goto(`${origin}/${locale}/compare/?f=${one},${other}`)
      const verdicts = page.locator('section.chooser-verdicts')
      await verdicts.waitFor()
      expect(await verdicts.locator('.chooser-verdict').count()).toBe(1)
      expect(await verdicts.locator('.chooser-verdict span').innerText()).toContain(printed)
      expect(await verdicts.getByRole('list').count()).toBe(1)
    }
  })

  it('keeps the verdicts in step with the choice, and without bare numbers', async () => {
    const verdicts = page.getByRole('region', { name: 'Can the data tell them apart?' })
    const lines = verdicts.locator('.chooser-verdict')
    await page.goto(`${COMPARE}?f=kg/kumtor`)
    await page.locator('.chooser-table table').waitFor()
    expect(await verdicts.count()).toBe(0)
    const group = await page.evaluate(async () => {
      const index = (await (await fetch('/en/compare/data/index.json')).json()) as {
        facilities: { id: string }[]
      }
      return index.facilities.at(-1)?.id ?? ''
    })
    await page.goto(`${COMPARE}?f=kg/kumtor,kz/koshkar-ata,${group}`)
    await expect.poll(() => lines.count()).toBe(3)
    expect(await lines.nth(0).innerText()).toMatch(/^Kumtor .* and Koshkar-Ata[^]*(Yes|No)\./)
    expect(await lines.nth(1).innerText()).toContain('stands outside the ranking')
    expect(await verdicts.getByRole('heading', { level: 2 }).count()).toBe(1)
    expect(await verdicts.innerText()).not.toMatch(/\d[.,]\d\d(?!\d)/)
    await page
      .getByRole('button', { name: /^Remove/ })
      .last()
      .click()
    await expect.poll(() => lines.count()).toBe(1)
    await page.goBack()
    await expect.poll(() => lines.count()).toBe(3)
    expect(await watched.flush()).toEqual([])
  })
})
