import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { openLive, rowsSeen, settles, untilLive } from '../lib/live-map.ts'
import { watch } from '../lib/watch.ts'

const dist = inject('dist')
const { origin, openWithMaps: open } = await stand(dist)
const notice = (page: Page) => page.locator('.live-notice [role="status"]')

/** The picture, the list and the filters still work. */
async function expectPrinted(page: Page): Promise<void> {
  const picture = page.locator('.map-picture')
  expect(await picture.isVisible()).toBe(true)
  expect(await picture.evaluate((svg) => svg.hasAttribute('inert'))).toBe(false)
  expect(await page.locator('.live-canvas').count()).toBe(0)
  await page.locator('.map-legend [data-look="A"] button').click()
  expect(new Set((await rowsSeen(page, 'located')).map(({ data }) => data['look']))).toEqual(new Set(['A']))
}

describe('the picture and the list stay', () => {
  it('without WebGL, and nothing heavy is loaded', async () => {
    const page = await open()
    const { flush } = await watch(page, origin)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.addInitScript(() => {
      const draw = HTMLCanvasElement.prototype.getContext
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : Reflect.apply(draw, this, [kind, ...rest])
        },
      })
    })
    await page.goto(`${origin}/en/map/`)
    await settles(() => notice(page).innerText()).toContain('no WebGL')
    expect(await page.locator('.live-notice button').count()).toBe(0)
    expect(loaded.filter((url) => url.includes('maplibre'))).toEqual([])
    await expectPrinted(page)
    expect(await flush()).toEqual([])
  })

  it('when the context is lost, and the map can be tried again', async () => {
    const page = await open()
    const { flush } = await watch(page, origin)
    await openLive(page, origin)
    await page.locator('.live-canvas canvas').evaluate((canvas) => {
      ;(canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await settles(() => notice(page).innerText()).toContain('stopped drawing')
    await expectPrinted(page)
    await page.locator('.live-notice button').click()
    await untilLive(page)
    expect((await flush()).filter((line) => !line.includes('CONTEXT_LOST_WEBGL'))).toEqual([])
  })

  it('when the map cannot be fetched', async () => {
    const page = await open()
    await page.route('**/assets/*maplibre-gl*.js', (route) => route.abort())
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${origin}/en/map/`)
    await settles(() => notice(page).innerText()).toContain('could not be loaded')
    await expectPrinted(page)
    expect(errors).toEqual([])
  })

  it('when data are to be saved, until the reader asks', async () => {
    const page = await open()
    const { flush } = await watch(page, origin)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })
    })
    await page.goto(`${origin}/en/map/`, { waitUntil: 'networkidle' })
    expect(await notice(page).innerText()).toContain('save your data')
    expect(loaded.filter((url) => /maplibre|open-map|tiles/.test(url))).toEqual([])
    await page.locator('.live-notice button', { hasText: 'half a megabyte' }).click()
    await untilLive(page)
    expect(await flush()).toEqual([])
  })
})

describe('without JavaScript', () => {
  it.each(['en', 'ru'])('%s: the same text, the picture and every record', async (locale) => {
    const [live, plain] = [await open(), await open({ javaScriptEnabled: false })]
    await openLive(live, origin, '', locale)
    await plain.goto(`${origin}/${locale}/map/`)
    const text = async (page: Page) => (await page.locator('body').innerText()).replace(/\s+/g, ' ').trim()
    await live.locator('[data-enhancement]').evaluateAll((all) => all.forEach((element) => element.remove()))
    expect(await text(live)).toBe(await text(plain))
    expect(await plain.locator('.map-picture a').count()).toBeGreaterThan(20)
    expect(await plain.locator('.live-row[data-look] a').count()).toBeGreaterThan(100)
    expect(await plain.locator('button, input').count()).toBe(0)
  })
})

it('prints the picture and the list, not the map', async () => {
  const page = await open()
  await openLive(page, origin)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.live-canvas').isVisible()).toBe(false)
  expect(await page.locator('.map-picture').isVisible()).toBe(true)
  expect(await page.locator('.live-controls').isVisible()).toBe(false)
  expect(await page.locator('.live-row').first().isVisible()).toBe(true)
})
