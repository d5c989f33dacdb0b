import { beforeEach, describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { watch } from '../lib/watch.ts'

const { origin, open } = await stand(inject('dist'))
const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
const watched = await watch(page, origin)
const COMPARE = `${origin}/en/compare/`

const heads = () =>
  page
    .locator('.chooser-table thead th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(15, -1)))
const status = () => page.locator('.chooser [role=status]').innerText()
const focusedAct = () =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['act'] ?? '')
const chosen = () => new URL(page.url()).searchParams.get('f') ?? ''

beforeEach(async () => {
  await page.goto(COMPARE, { waitUntil: 'networkidle' })
})

describe('choosing what to compare', () => {
  it('works by keyboard alone: type, Enter, move, remove, back', async () => {
    const field = page.locator('.chooser input[type=search]')
    await field.focus()
    for (const typed of ['кумтор', 'koshkar']) {
      await page.keyboard.type(typed)
      await page.locator('.chooser-found button').first().waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.chooser-found li').first().waitFor({ state: 'detached' })
      await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
    }
    expect(await heads()).toEqual(['kg/kumtor', 'kz/koshkar-ata'])
    expect(chosen()).toBe('kg/kumtor,kz/koshkar-ata')
    expect(await status()).toContain('2 facilities chosen')

    await page.getByRole('button', { name: /^Move Kumtor .* right$/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(heads).toEqual(['kz/koshkar-ata', 'kg/kumtor'])
    expect(await focusedAct()).toBe('left kg/kumtor')
    expect(await status()).toContain('column 2 of 2')
    await page.getByRole('button', { name: /^Remove Koshkar/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(heads).toEqual(['kg/kumtor'])
    expect(await focusedAct()).toBe('remove kg/kumtor')

    await page.goBack()
    await expect.poll(heads).toEqual(['kz/koshkar-ata', 'kg/kumtor'])
    await page.goBack()
    await expect.poll(heads).toEqual(['kg/kumtor', 'kz/koshkar-ata'])
  })

  it('shows what the printed pair shows', async () => {
    const pair = await page.locator('.compare-links a').first().getAttribute('href')
    const [, one = '', other = ''] = /compare\/(.+)\/with\/(.+)\/$/.exec(pair ?? '') ?? []
    const rows = (selector: string) =>
      page
        .locator(`${selector} tbody tr`)
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.querySelectorAll('th > span, th.rowgroup, td .compare-line, td > .compare-soft')]
              .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
              .join(' | '),
          ),
        )
    await page.goto(origin + (pair ?? ''))
    const printed = await rows('.compare-table')
    expect(printed.length).toBeGreaterThan(15)
    await page.goto(`${COMPARE}?f=${one},${other}`)
    await page.locator('.chooser-table table').waitFor()
    expect(await rows('.chooser-table')).toEqual(printed)
  })

  it('takes four at most, says what is not in the atlas, passes over junk', async () => {
    const ids = await page.evaluate(async () => {
      const index = (await (await fetch('/en/compare/data/index.json')).json()) as {
        facilities: { id: string }[]
      }
      return index.facilities.slice(0, 5).map(({ id }) => id)
    })
    await page.goto(`${COMPARE}?f=${ids.join(',')},zz/none,%3Cimg%20src=x%20onerror=__pwn(1)%3E`)
    await expect.poll(heads).toEqual(ids.slice(0, 4))
    expect(await status()).toContain('Not in the atlas: zz/none.')
    expect(await page.locator('.chooser input[type=search]').isDisabled()).toBe(true)
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await expect.poll(heads).toEqual(ids.slice(1, 4))
    expect(await page.locator('.chooser input[type=search]').isDisabled()).toBe(false)
  })

  it('hides rows that agree, on request', async () => {
    await page.goto(`${COMPARE}?f=kg/kumtor,kz/koshkar-ata`)
    await page.locator('.chooser-table table').waitFor()
    const agreeing = page.locator('.chooser-table [data-agreement=same]')
    expect(await agreeing.count()).toBeGreaterThan(0)
    expect(await agreeing.first().isVisible()).toBe(true)
    await page.getByLabel('Hide rows in which all agree').check()
    expect(await agreeing.first().isVisible()).toBe(false)
    await page.reload()
    await page.locator('.chooser-table table').waitFor()
    expect(await agreeing.first().isVisible()).toBe(false)
  })

  it('says so where the data cannot be had, and leaves the printed pairs', async () => {
    const broken = await open()
    await broken.route('**/compare/data/**', (route) => route.abort())
    await broken.goto(`${COMPARE}?f=kg/kumtor`)
    await expect
      .poll(() => broken.locator('.chooser [role=status]').innerText())
      .toContain('could not be loaded')
    expect(await broken.locator('.compare-links a').count()).toBeGreaterThan(50)
    await broken.context().close()
  })
})

describe('on a phone', () => {
  it.each(['/ru/compare/?f=kg/kumtor,kz/koshkar-ata', '/ru/compare/'])('%s fits', async (address) => {
    const phone = await open({ viewport: { width: 320, height: 700 } })
    await phone.goto(origin + address, { waitUntil: 'networkidle' })
    if (address.includes('?')) {
      await phone.locator('.chooser-table td').first().waitFor()
      const label = await phone
        .locator('.chooser-table td')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::before').content)
      expect(label).toContain('Кумтор')
      const sizes = await phone
        .locator('.chooser-actions button')
        .evaluateAll((all) =>
          all.map((each) =>
            Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height),
          ),
        )
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    }
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await phone.context().close()
  })
})

describe('without JavaScript', () => {
  it('the printed pairs are linked, in both directions', async () => {
    const bare = await open({ javaScriptEnabled: false })
    await bare.goto(COMPARE)
    expect(await bare.locator('.chooser').count()).toBe(0)
    await bare.locator('.compare-links a').first().click()
    expect(await bare.locator('h1').innerText()).toContain('side by side')
    expect(await bare.locator('#answer + p').innerText()).toMatch(/^(Yes|No|The index)/)
    expect(await bare.locator('[data-agreement=differs] .compare-mark').first().innerText()).toBe('differs')
    expect(await bare.locator('section.no-print .compare-links a').count()).toBeGreaterThan(0)
    await bare.context().close()
  })
})

it('nothing was complained of', async () => {
  await page.goto(`${origin}/ru/compare/?f=kg/kumtor,kz/koshkar-ata,zz/none`, { waitUntil: 'networkidle' })
  await page.locator('.chooser-table table').waitFor()
  expect(await watched.flush()).toEqual([])
})
