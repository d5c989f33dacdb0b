import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { openLive, rowsSeen, settles, untilLive } from '../lib/live-map.ts'
import { watch } from '../lib/watch.ts'

const dist = inject('dist')
const { origin, openWithMaps: open } = await stand(dist)
const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
const { flush } = await watch(page, origin)
const card = page.locator('.live-card')
const SELF = 'kg/kumtor'
const textOf = (text: string) => text.replace(/×/g, '').replace(/\s+/g, ' ').trim()
const rowText = async () => {
  const row = (await rowsSeen(page, 'located')).find(({ id }) => id === SELF)
  return textOf((row?.text ?? 'no row').replace(/^[A-E]\n/, ''))
}
const focusIsIn = (selector: string) =>
  page.evaluate((within) => document.activeElement?.closest(within) !== null, selector)

describe('a card', () => {
  it('opens with the address, says what the row says, and closes with Esc', async () => {
    await openLive(page, origin, `?facility=${SELF}`)
    await card.waitFor()
    expect(textOf(await card.innerText())).toBe(await rowText())
    expect(await page.locator(`[data-id="${SELF}"].is-picked`).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect(new URL(page.url()).searchParams.has('facility')).toBe(false)
  })

  it('opens by a press on its mark, takes the focus, and gives it back', async () => {
    await page.locator('.live-canvas canvas').focus()
    const box = await page.locator('.live-canvas').boundingBox()
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await card.waitFor()
    await settles(() => focusIsIn('.live-card')).toBe(true)
    expect(textOf(await card.innerText())).toBe(await rowText())
    expect(page.url()).toContain(`facility=${SELF}`)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect(await focusIsIn('.live-canvas')).toBe(true)
    expect(await flush()).toEqual([])
  })

  it('opens by pointing, stays while the pointer is on it, and goes afterwards', async () => {
    await page.clock.install()
    const box = await page.locator('.live-canvas').boundingBox()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
    await page.mouse.move(x + 120, y + 120)
    await page.mouse.move(x, y, { steps: 4 })
    await card.waitFor()
    const at = await card.boundingBox()
    await page.mouse.move((at?.x ?? 0) + 20, (at?.y ?? 0) + 20)
    // The page's own patience runs out at once, whatever the machine needs for it.
    await page.clock.fastForward(5000)
    expect(await card.isVisible()).toBe(true)
    await page.mouse.move(5, 5)
    await card.waitFor({ state: 'hidden' })
  })

  it('opens from the row beside its link, and the row shows it while it has the focus', async () => {
    const row = page.locator(`[data-id="${SELF}"]`)
    await row.locator('a').focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await card.waitFor()
    expect(textOf(await card.innerText())).toBe(await rowText())
    expect(await card.getAttribute('inert')).toBe('')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await row.locator('p').first().click()
    await card.waitFor()
    expect(await focusIsIn('.live-card')).toBe(true)
    await card.locator('button').click()
    expect(await card.isVisible()).toBe(false)
    expect(await flush()).toEqual([])
  })
})

describe('on another page', () => {
  it.each([
    ['/en/', '/en/map/'],
    ['/en/countries/kg/', '/en/map/?country=kg'],
    ['/en/basins/naryn/', '/en/map/?basin=naryn'],
    ['/en/statuses/closed/', '/en/map/?status=closed'],
    [`/en/facilities/${SELF}/`, `/en/map/?facility=${SELF}`],
  ])('%s: the map opens in place of the picture, and goes again', async (address, target) => {
    await page.goto(origin + address)
    const offer = page.locator('atlas-map-offer > a')
    expect(await offer.getAttribute('href')).toBe(target)
    await offer.click()
    await untilLive(page)
    expect(page.url()).toBe(origin + address)
    const back = page.locator('atlas-map-offer button')
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true)
    await back.click()
    expect(await page.locator('.live-canvas').count()).toBe(0)
    expect(await offer.isVisible()).toBe(true)
    expect(await flush()).toEqual([])
  })

  it('a plain link leads to the map page without JavaScript', async () => {
    const plain = await open({ javaScriptEnabled: false })
    await plain.goto(`${origin}/ru/facilities/${SELF}/`)
    await plain.locator('atlas-map-offer > a').click()
    expect(plain.url()).toBe(`${origin}/ru/map/?facility=${SELF}`)
  })
})
