import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, inject, it } from 'vitest'
import { offlineKit } from '../../src/i18n/routes.ts'
import { stand } from '../lib/browser.ts'
import { workFolder } from '../lib/build.ts'
import { unpacked } from '../lib/kit-crawl.ts'

const dist = inject('dist')
const { open } = await stand(dist)
const folder = workFolder('kit')
afterAll(folder.remove)

for (const [name, bytes] of unpacked(readFileSync(join(dist, offlineKit('tm'))))) {
  mkdirSync(dirname(join(folder.path, name)), { recursive: true })
  writeFileSync(join(folder.path, name), bytes)
}
const start = pathToFileURL(join(folder.path, 'open-tmf-atlas-tm', 'index.html')).href

it('an unpacked archive is read from a folder: with its look, without a network, without a complaint', async () => {
  const page = await open()
  const [complaints, outside]: [string[], string[]] = [[], []]
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) outside.push(request.url())
  })
  await page.goto(start)
  const look = () =>
    page.evaluate(async () => {
      await document.fonts.ready
      return {
        sheets: document.styleSheets.length,
        face: [...document.fonts].some(({ status }) => status === 'loaded'),
        paper: getComputedStyle(document.body).backgroundColor,
      }
    })
  expect(await look()).toMatchObject({ face: true })
  await page.getByRole('link', { name: 'Turkmenistan' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toMatch(/en\/countries\/tm\/index\.html$/)
  const { sheets, face, paper } = await look()
  expect([sheets > 0, face, paper]).toEqual([true, true, 'rgb(251, 250, 246)'])
  // The map is drawn in the page, the table is the plain one, and nothing waits for a script.
  expect(await page.locator('svg .map-mark').count()).toBeGreaterThan(0)
  expect(await page.locator('[data-enhancement]:visible, noscript').count()).toBe(0)
  await page.locator('main a[href*="facilities/tm/"]').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toMatch(/facilities\/tm\/[^/]+\/index\.html/)
  await page.getByRole('link', { name: 'Русский' }).first().click()
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
})
