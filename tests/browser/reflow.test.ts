import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { clipped, sideways } from '../lib/layout.ts'
import { samplesOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
const addresses = ['/', '/404.html', ...samplesOf(filesWithSizes(dist)).map(({ address }) => address)]

/** WCAG 1.4.12: a reader's own spacing. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

const visited = async (page: Page, address: string): Promise<Page> => {
  await page.goto(origin + address)
  return page
}

describe('no page scrolls sideways', async () => {
  const small = await open({ viewport: { width: 320, height: 640 } })
  /** 1280 by 1024 at 400 %. */
  const magnified = await open({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })
  const middle = await open({ viewport: { width: 768, height: 1024 } })

  it.each(addresses)('%s', async (address) => {
    for (const page of [small, magnified, middle])
      expect(await sideways(await visited(page, address))).toEqual([])
  })
})

describe("a reader's own spacing cuts nothing off", async () => {
  const page = await open({ bypassCSP: true, viewport: { width: 360, height: 740 } })

  it.each(addresses)('%s', async (address) => {
    await visited(page, address)
    await page.addStyleTag({ content: SPACING })
    expect(await sideways(page)).toEqual([])
    expect(await clipped(page)).toEqual([])
  })
})

it('finds a page that scrolls and a text that is cut off', async () => {
  const page = await open({ bypassCSP: true, viewport: { width: 320, height: 640 } })
  await visited(page, '/en/about/')
  await page.addStyleTag({ content: 'h1 { min-width: 50rem } footer p { overflow: hidden; height: 1em }' })
  expect((await sideways(page)).join()).toContain('h1')
  expect((await clipped(page)).length).toBeGreaterThan(0)
})
