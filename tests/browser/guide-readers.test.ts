import { describe, expect, inject, it } from 'vitest'
import { issueText } from '../../src/i18n/issue-text.ts'
import { stand } from '../lib/browser.ts'
import { samplesOf } from '../lib/page-types.ts'
import { leavesOf } from '../lib/pdf.ts'
import { filesWithSizes } from '../lib/site.ts'
import { watch } from '../lib/watch.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)

describe('the calculator', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  const watched = await watch(page, origin)
  const form = page.locator('atlas-calculator form')
  const said = form.locator('[data-part="said"]')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
  const tabTo = async (name: string): Promise<void> => {
    for (let step = 0; step < 30 && (await focused()) !== name; step += 1) await page.keyboard.press('Tab')
    expect(await focused()).toBe(name)
  }

  it('refuses by keyboard what the checker refuses, in its words, then shows every part', async () => {
    await page.goto(`${origin}/en/guide/indices/`)
    await form.locator('[name="method"]').focus()
    await tabTo('volume_m3.from')
    await page.keyboard.type('12,5')
    const { message } = issueText('decimal-comma', { found: '12,5', mended: '12.5' }, 'en')
    const field = form.locator('[data-field="volume_m3"]')
    expect(await field.locator('.form-error').innerText()).toContain(message)
    expect(await field.locator('[name="volume_m3.from"]').getAttribute('aria-invalid')).toBe('true')
    expect(await form.locator('[data-part="table"]').isVisible()).toBe(false)

    for (let n = 0; n < 4; n += 1) await page.keyboard.press('Backspace')
    await page.keyboard.type('1000000')
    await tabTo('volume_m3.to')
    await page.keyboard.type('10000000')
    await tabTo('water_hazard_class')
    await page.keyboard.press('End')
    const rows = form.locator('[data-part="rows"] tr')
    await expect.poll(() => rows.count()).toBe(2)
    expect(await rows.nth(0).innerText()).toContain('6.00–7.00')
    expect(await rows.nth(1).innerText()).toContain('3.00')
    expect(await form.locator('[data-part="range"]').innerText()).toBe('9.00–10.00')
    expect(await said.innerText()).toContain('9.50')
    expect(await field.locator('.form-error').innerText()).toBe('')
  })

  it('asks for the facts of the index that is chosen, and stays open where nothing is known', async () => {
    await form.locator('[data-part="reset"]').click()
    expect(await said.innerText()).toMatch(/2\.00.*13\.00/)
    expect(await form.locator('[data-field="factor_of_safety"]').isVisible()).toBe(false)
    await form.locator('[name="method"]').selectOption('thi-extended-provisional')
    expect(await form.locator('[data-field="factor_of_safety"]').isVisible()).toBe(true)
    expect(await form.locator('[data-part="rows"] tr').count()).toBeGreaterThan(4)
    expect([...watched.complaints, ...(await watched.flush())]).toEqual([])
  })
})

it('without a script the calculator gives way to the worked example', async () => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto(`${origin}/ru/guide/indices/`)
  expect(await page.locator('noscript').first().innerText()).toContain('JavaScript')
  expect(await page.locator('atlas-calculator form').count()).toBe(0)
  expect(await page.locator('.example-table tbody tr').count()).toBeGreaterThan(1)
})

it('the drawing can be read at 360 pixels: letters are large enough, discs do not overlap', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } })
  await page.goto(`${origin}/en/guide/tailings/`)
  const discs = await page.locator('.cutaway [data-part]').evaluateAll((groups) =>
    groups.map((group) => {
      const [disc, text] = [group.querySelector('circle'), group.querySelector('text')]
      const { x = 0, y = 0, width = 0 } = disc?.getBoundingClientRect() ?? {}
      return { x, y, width, letter: text?.getBoundingClientRect().height ?? 0 }
    }),
  )
  expect(discs.length).toBe(18)
  for (const [at, one] of discs.entries()) {
    expect(one.letter).toBeGreaterThanOrEqual(10)
    for (const other of discs.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan((one.width + other.width) / 2)
  }
})

it('the longest letters are one A4 page in both languages', async () => {
  const page = await open()
  const letters = samplesOf(filesWithSizes(dist), 3).filter(({ type }) => type === 'letter')
  expect(letters.length).toBe(6)
  for (const { address } of letters) {
    await page.goto(origin + address)
    expect(leavesOf(await page.pdf({ preferCSSPageSize: true })), address).toBe(1)
  }
})
