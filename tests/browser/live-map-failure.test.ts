import type { Page, Route } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { openLive, rowsSeen, settles, untilLive } from '../lib/live-map.ts'

const dist = inject('dist')
const { origin, openWithMaps: open } = await stand(dist)
const notice = (page: Page) => page.locator('.live-notice [role="status"]')

/** What the scripts of the page throw or write; the browser's own lines about failed requests are not ours. */
function own(page: Page): readonly string[] {
  const said: string[] = []
  page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (/Failed to load resource|was preloaded using link preload/.test(message.text())) return
    said.push(`console ${message.type()}: ${message.text()}`)
  })
  return said
}

const missing = (route: Route) => route.fulfill({ status: 404, body: 'not here' })

/** The line says why there is no map; picture, list and filters are as they were. */
async function expectPrinted(page: Page): Promise<void> {
  await settles(() => notice(page).innerText()).toContain('could not be loaded')
  expect(await page.locator('.live-notice').getAttribute('class')).not.toContain('is-loading')
  expect(await page.locator('.live-canvas').count()).toBe(0)
  expect(await page.locator('.map-picture').isVisible()).toBe(true)
  expect(await page.locator('.map-picture').evaluate((svg) => svg.hasAttribute('inert'))).toBe(false)
  await page.locator('.map-legend [data-look="A"] button').click()
  expect(new Set((await rowsSeen(page, 'located')).map(({ data }) => data['look']))).toEqual(new Set(['A']))
}

describe('where a part of the map cannot be had', () => {
  it.each([
    ['no tiles', '**/tiles/**', missing],
    ['tiles out of reach', '**/tiles/**', (route: Route) => route.abort()],
    ['no worker', '**/assets/*worker*.js', missing],
    ['a worker out of reach', '**/assets/*worker*.js', (route: Route) => route.abort()],
    ['no engine', '**/assets/open-map*.js', missing],
  ])('%s: the picture and the list stay, and it can be tried again', async (_, files, answer) => {
    const page = await open()
    const said = own(page)
    let asked = 0
    await page.route(files, (route) => {
      asked += 1
      return answer(route)
    })
    await page.goto(`${origin}/en/map/`)
    await expectPrinted(page)
    expect(asked).toBeGreaterThan(0)
    expect(await page.locator('.live-notice button').isVisible()).toBe(true)
    expect(said).toEqual([])
  })

  it('tiles that end before the first picture: none with gaps', async () => {
    const page = await open()
    const said = own(page)
    const parts = new Map<string, number>()
    await page.route('**/tiles/*.pmtiles', (route) => {
      const { pathname } = new URL(route.request().url())
      const part = (parts.get(pathname) ?? 0) + 1
      parts.set(pathname, part)
      return part === 1 ? route.continue() : missing(route)
    })
    await page.goto(`${origin}/en/map/`)
    await expectPrinted(page)
    expect(said).toEqual([])
  })

  it('a map that could not be loaded comes when it is asked for again', async () => {
    const page = await open()
    await page.route('**/tiles/**', missing)
    await page.goto(`${origin}/en/map/`)
    await expectPrinted(page)
    await page.unroute('**/tiles/**')
    await page.locator('.live-notice button').click()
    await untilLive(page)
    expect(await notice(page).innerText()).toBe('')
  })
})

it('takes single tiles where the host knows no parts of files', async () => {
  const page = await open()
  const said = own(page)
  const tiles: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.pbf'))
      tiles.push(`${new URL(response.url()).pathname} ${String(response.status())}`)
  })
  await page.route('**/tiles/*.pmtiles', async (route) => {
    const headers = { ...route.request().headers() }
    delete headers['range']
    await route.fulfill({ response: await route.fetch({ headers }) })
  })
  await openLive(page, origin)
  expect(tiles.length).toBeGreaterThan(1)
  expect(tiles.filter((tile) => !/^\/tiles\/(?:base|points)\/\d+\/\d+\/\d+\.pbf 200$/.test(tile))).toEqual([])
  expect(said).toEqual([])
})

it('jumps where reduced motion is asked for, and glides elsewhere', async () => {
  const frames = async (reducedMotion: 'reduce' | 'no-preference') => {
    const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion })
    await openLive(page, origin, '?at=41.5,73,6')
    // Writes down where the ring of a moving map is: the address is written once, at rest.
    const moves = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const canvas = document.querySelector('.live-canvas canvas')
          let [drawn, moved] = [0, false]
          const start = location.search
          const look = () => {
            drawn += 1
            if (location.search !== start) moved = true
            if (moved) resolve(drawn)
            else requestAnimationFrame(look)
          }
          document.querySelector<HTMLElement>('[data-move="zoomIn"]')?.click()
          if (canvas) requestAnimationFrame(look)
        }),
    )
    await page.context().close()
    return moves
  }
  expect(await frames('reduce')).toBeLessThanOrEqual(3)
  expect(await frames('no-preference')).toBeGreaterThan(3)
})
