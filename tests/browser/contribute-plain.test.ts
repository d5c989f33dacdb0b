import { expect, inject, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { stand } from '../lib/browser.ts'

const { origin, open } = await stand(inject('dist'))

it('says so where its data cannot be had', async () => {
  const broken = await open()
  await broken.route('**/contribute/data.json', (route) => route.abort())
  await broken.goto(`${origin}/en/contribute/fact/`)
  await expect.poll(() => broken.locator('atlas-contribute').innerText()).toContain('could not be loaded')
  await broken.context().close()
})

it('on a phone nothing is wider than the screen, and targets are large', async () => {
  const phone = await open({ viewport: { width: 320, height: 700 } })
  await phone.goto(`${origin}/ru/contribute/fact/?facility=kg/kumtor&fact=volume_m3`)
  await phone.locator('[name="claim.value"]').waitFor()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  const heights = await phone
    .locator('.contribute-form :is(input:not([type=radio], [type=checkbox]), select, button):visible')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  await phone.context().close()
})

it('without JavaScript every record has its way to the forge', async () => {
  const bare = await open({ javaScriptEnabled: false })
  await bare.goto(`${origin}/en/facilities/kg/kumtor/`)
  await bare.getByRole('link', { name: /^correct this\s?[:(]\s?Stored volume, 25\sFebruary\s2013/ }).click()
  expect(await bare.locator('.contribute-form').count()).toBe(0)
  const edits = await bare
    .locator('.contribute-records a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  expect(edits).toContain(`${CONFIG.repository}/edit/main/content/facilities/kg/kumtor.yaml`)
  await bare.locator('summary', { hasText: 'Kyrgyzstan' }).click()
  expect(await bare.locator('details[open] .contribute-records a').first().isVisible()).toBe(true)
  expect(await bare.locator('.contribute-plain pre').innerText()).toContain('as_of')
  await bare.context().close()
})
