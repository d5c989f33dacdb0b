import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { lanes } from '../lib/lanes.ts'
import { samplesOf, typeOf, visitedOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'
import { watch } from '../lib/watch.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
const files = filesWithSizes(dist)
const addresses = visitedOf(files)

/** Waits until the map that starts by itself is drawn. */
const mapDrawn = (page: Page) => page.locator('.map-frame.is-live canvas').waitFor()

describe('a visit', async () => {
  const on = await lanes(async () => {
    const page = await open()
    return { page, ...(await watch(page, origin)) }
  })

  it.concurrent.each(addresses)(
    '%s loads nothing from elsewhere, breaks no policy, says nothing, keeps nothing',
    (address) =>
      on(async ({ page, flush }) => {
        await page.goto(origin + address, { waitUntil: 'networkidle' })
        if (typeOf(address) === 'map') {
          await mapDrawn(page)
          await page.waitForLoadState('networkidle')
        }
        expect(await flush()).toEqual([])
        expect(await page.context().cookies()).toEqual([])
        expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      }),
  )
})

it('an address that is not there answers 404 with a way on', async () => {
  const page = await open()
  const response = await page.goto(`${origin}/en/nothing/here/`)
  expect(response?.status()).toBe(404)
  expect(await page.locator('a[href^="/en/"]').count()).toBeGreaterThan(0)
  expect(await page.locator('a[href^="/ru/"]').count()).toBeGreaterThan(0)
})

it('the watch sees what it is there for', async () => {
  const page = await open()
  const { flush } = await watch(page, origin)
  await page.route('https://else.example/**', (route) => route.abort())
  await page.goto(`${origin}/en/`)
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://else.example/a.png'
    document.body.append(image)
    setTimeout(() => {
      throw new Error('a word')
    })
    ;(globalThis as unknown as { __pwn(n: number): void }).__pwn(1)
  })
  const told: string[] = []
  for (const each of ['policy violated: img-src', 'error: a word', 'canary called: 1'])
    await expect
      .poll(async () => {
        told.push(...(await flush()))
        return told.join('\n')
      })
      .toContain(each)
})

it('the samples are of every type', () => {
  expect(new Set(samplesOf(files).map(({ type }) => type)).size).toBeGreaterThan(20)
})
