import { expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { samplesOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'
import { watch } from '../lib/watch.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
const files = filesWithSizes(dist)

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
