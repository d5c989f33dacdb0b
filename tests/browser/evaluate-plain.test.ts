import { describe, expect, inject, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { stand } from '../lib/browser.ts'
import { leavesOf, textOfPdf } from '../lib/pdf.ts'

const { origin, open } = await stand(inject('dist'))
const FORM = `${origin}/en/checklist/form/?facility=kg/kumtor`

describe('the form refuses nothing silently', () => {
  it.each([
    ['QuotaExceededError', 'no room left'],
    ['SecurityError', 'keeps nothing'],
  ])('%s of the device is said', async (name, words) => {
    const page = await open()
    await page.addInitScript((failure) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', failure)
      }
    }, name)
    await page.goto(FORM)
    await page.locator('#e-site-01-yes').check()
    await expect.poll(() => page.locator('[data-part=kept]').innerText()).toContain(words)
    await page.context().close()
  })

  it('what cannot be kept for use without a network is said', async () => {
    const page = await open({ serviceWorkers: 'block' })
    await page.goto(FORM)
    await expect
      .poll(() => page.locator('[data-part=offline]').innerText())
      .toMatch(/could not be kept|cannot keep/)
    await page.context().close()
  })

  it('questions that cannot be had are said', async () => {
    const page = await open({ serviceWorkers: 'block' })
    await page.route('**/questions-*.json', (route) => route.abort())
    await page.goto(FORM)
    await expect.poll(() => page.locator('atlas-evaluate').innerText()).toContain('could not be loaded')
    await page.context().close()
  })
})

it('on a phone nothing is wider than the screen, targets are large, and the bar hides no focus', async () => {
  const phone = await open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
  await phone.goto(`${origin}/ru/checklist/form/?facility=kg/kumtor`)
  await phone.locator('#e-site-01-yes').check()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  const heights = await phone
    .locator(
      '.evaluate-form :is(input:not([type=radio], [type=checkbox]), select, button, textarea, .ev-answers label):visible',
    )
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
  expect(heights.length).toBeGreaterThan(500)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  await phone.locator('#e-dam-05-yes').focus()
  for (const _ of [1, 2, 3]) {
    await phone.keyboard.press('Shift+Tab')
    const covered = await phone.evaluate(() => {
      const bar = document.querySelector('.ev-bar')?.getBoundingClientRect().bottom ?? Infinity
      return (document.activeElement?.getBoundingClientRect().top ?? 0) < bar
    })
    expect(covered).toBe(false)
  }
  await phone.context().close()
})

it('without JavaScript there are sheets, a text to copy and the way to the forge', async () => {
  const bare = await open({ javaScriptEnabled: false })
  await bare.goto(FORM)
  expect(await bare.locator('.evaluate-form').count()).toBe(0)
  const plain = bare.locator('.evaluate-plain')
  expect(await plain.locator('pre').innerText()).toContain('checklist: atlas-provisional')
  const links = await plain
    .locator('a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  expect(links).toContain('/en/checklist/')
  expect(links.some((link) => link.startsWith(`${CONFIG.repository}/new/`))).toBe(true)
  await bare.context().close()
})

describe('the visit pack', () => {
  it.each([
    ['en', 'kg/kumtor', ['Sheet B2', 'Sheet B1'], ['Sheet C']],
    ['ru', 'kg/mailuu-suu-3', ['Лист C'], ['Лист B1', 'Лист B2']],
  ])('%s of %s prints dossier, questions and its sheets', async (locale, id, sheets, others) => {
    const page = await open()
    await page.goto(`${origin}/${locale}/facilities/${id}/`)
    await page.locator(`a[href="/${locale}/facilities/${id}/visit/"]`).click()
    await page.waitForURL('**/visit/')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const text = textOfPdf(pdf).replaceAll(/\s+/g, ' ')
    for (const words of sheets) expect(text).toContain(words)
    for (const words of others) expect(text).not.toContain(words)
    expect(text).toContain(`${CONFIG.site}/${locale}/facilities/${id}/visit/`)
    expect(leavesOf(pdf)).toBeGreaterThanOrEqual(4)
    expect(leavesOf(pdf)).toBeLessThanOrEqual(14)
    const dossier = await page.locator('.visit-facts tbody tr').count()
    expect(dossier).toBeGreaterThan(3)
    expect(await page.locator('.visit-facts td .source-link').count()).toBeGreaterThanOrEqual(dossier / 2)
    await page.context().close()
  })
})
