import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Asks again until the answer is as expected; the map takes its time where there is no graphics card. */
export const settles = <T>(read: () => T | Promise<T>) =>
  expect.poll(read, { timeout: 60_000, interval: 100 })

/** Waits until the interactive map lies over the picture. */
export async function untilLive(page: Page): Promise<void> {
  await page.locator('.map-frame.is-live').waitFor({ timeout: 120_000 })
}

/** Opens the map page with a query and waits for the map. Example: `openLive(page, origin, '?country=kg')`. */
export async function openLive(page: Page, origin: string, query = '', locale = 'en'): Promise<void> {
  await page.goto(`${origin}/${locale}/map/${query}`)
  await untilLive(page)
}

/** What a row of the list says of itself. */
export interface SeenRow {
  readonly id: string
  readonly text: string
  readonly data: Readonly<Record<string, string | undefined>>
}

/** Rows that a reader sees, in their order. `list`: `located` or `nowhere`. */
export function rowsSeen(page: Page, list: 'located' | 'nowhere'): Promise<readonly SeenRow[]> {
  return page.locator(`[data-${list}] > li:not([hidden])`).evaluateAll((elements) =>
    elements.map((element) => {
      const data = { ...(element as HTMLElement).dataset }
      return { id: data['id'] ?? '', text: (element as HTMLElement).innerText.trim(), data }
    }),
  )
}

/** The line that counts, once it has come to rest. */
export const counted = (page: Page): Promise<string> => page.locator('.live-count').innerText()

/** How many colours a picture has. */
export function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.naturalWidth,
        height: image.naturalHeight,
      })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      const colours = new Set<number>()
      for (let at = 0; at < pixels.length; at += 4)
        colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0))
      return colours.size
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
}
