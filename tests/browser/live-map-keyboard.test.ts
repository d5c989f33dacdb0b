import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { openLive, rowsSeen } from '../lib/live-map.ts'

const dist = inject('dist')
const { origin, openWithMaps: open } = await stand(dist)

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim().replace(/\s+/g, ' ')
  })

/** Presses a key and writes down where the focus went. */
async function press(page: Page, key: string, transcript: string[]): Promise<void> {
  await page.keyboard.press(key)
  transcript.push(`${key}: ${await focused(page)}`)
}

const nameOf = (page: Page, id: string): Promise<string> =>
  page
    .locator(`.live-row[data-id="${id}"] a`)
    .evaluate((link) => link.textContent.trim().replace(/\s+/g, ' '))

it.each([
  ['all of them', ''],
  ['one country', '?country=tj'],
  ['a part of the map', '?at=41.5,73,7'],
])('%s: each can be reached and opened in N + 3 presses, none traps', async (_, query) => {
  const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await openLive(page, origin, query)
  const rows = [...(await rowsSeen(page, 'located')), ...(await rowsSeen(page, 'nowhere'))]
  const names = await Promise.all(rows.map(({ id }) => nameOf(page, id)))
  expect(rows.length).toBeGreaterThan(3)

  // The last stop before the map is where it starts for the keyboard.
  await page.locator('h1 a').focus()
  const transcript: string[] = []
  await press(page, 'Tab', transcript)
  await press(page, 'Enter', transcript)
  for (const _row of rows) await press(page, 'Tab', transcript)
  const last = rows.at(-1)?.id ?? ''
  await Promise.all([
    page.waitForURL(`${origin}/en/facilities/${last}/`),
    page.keyboard.press('Enter').then(() => transcript.push(`Enter: opens ${last}`)),
  ])
  expect(transcript).toEqual([
    'Tab: Skip the map, go to the list',
    'Enter: On the map',
    ...names.map((name) => `Tab: ${name}`),
    `Enter: opens ${last}`,
  ])
  expect(transcript.length).toBeLessThanOrEqual(rows.length + 3)
})

it('walks through the map and its buttons and out again', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await openLive(page, origin)
  await page.locator('.live-skip').focus()
  const inside: boolean[] = []
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    inside.push(await page.evaluate(() => document.activeElement?.closest('.map-frame') !== null))
  }
  expect(inside[0]).toBe(true)
  expect(inside.lastIndexOf(true)).toBeLessThan(8)
})

it.each([
  [1280, 900],
  [360, 740],
])(
  'its buttons are 44 px at least, in %i × %i, and the page does not scroll sideways',
  async (width, height) => {
    const page = await open({ viewport: { width, height }, reducedMotion: 'reduce' })
    await openLive(page, origin)
    const small = await page
      .locator('atlas-map button:visible, atlas-map summary:visible')
      .evaluateAll((all) =>
        all
          .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent.trim() }))
          .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
          .map(({ box, name }) => `${name}: ${String(box.width)} × ${String(box.height)}`),
      )
    expect(small).toEqual([])
    const { scroll, frame } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      frame: document.querySelector('.map-frame')?.getBoundingClientRect().height ?? 0,
    }))
    expect(scroll).toBeLessThanOrEqual(width)
    if (width < 600) expect(frame).toBeLessThanOrEqual(height * 0.6)
  },
)
