import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { samplesOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'
import { watch } from '../lib/watch.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
const samples = samplesOf(filesWithSizes(dist))
const addresses = ['/', '/404.html', ...samples.map(({ address }) => address)]

describe('a visit', async () => {
  const page = await open()
  const { flush } = await watch(page, origin)

  it.each(addresses)(
    '%s loads nothing from elsewhere, breaks no policy, says nothing, keeps nothing',
    async (address) => {
      await page.goto(origin + address, { waitUntil: 'networkidle' })
      expect(await flush()).toEqual([])
      expect(await page.context().cookies()).toEqual([])
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    },
  )
})

describe('without JavaScript', async () => {
  const [withIt, without] = [await open(), await open({ javaScriptEnabled: false })]

  it.each(addresses)('%s has the same text', async (address) => {
    const texts: string[] = []
    for (const page of [withIt, without]) {
      await page.goto(origin + address)
      texts.push(await page.locator('body').innerText())
    }
    expect(texts[0]?.length).toBeGreaterThan(50)
    expect(texts[1]).toBe(texts[0])
  })
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
  await expect
    .poll(async () => (await page.evaluate(() => (globalThis as { __told?: string[] }).__told?.length)) ?? 0)
    .toBeGreaterThan(1)
  await page.waitForTimeout(50)
  const told = (await flush()).join('\n')
  for (const each of ['policy violated: img-src', 'error: a word', 'canary called: 1'])
    expect(told).toContain(each)
})
