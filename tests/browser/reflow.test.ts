import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { lanesWithMaps } from '../lib/lanes.ts'
import { clipped, sideways } from '../lib/layout.ts'
import { visitedOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const { origin, open, openWithMaps } = await stand(dist)
const addresses = visitedOf(filesWithSizes(dist))

/** WCAG 1.4.12: a reader's own spacing. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** A phone, a tablet, and 1280 by 1024 at 400 %, which is 320 by 256. */
const SCREENS = [
  { width: 768, height: 1024 },
  { width: 320, height: 256 },
  { width: 320, height: 640 },
]

const LOOK = { bypassCSP: true, reducedMotion: 'reduce' } as const
const on = await lanesWithMaps(
  () => open(LOOK),
  () => openWithMaps(LOOK),
)

/** Moving parts of a page, and a scroll that glides. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...document
      .getAnimations()
      .map((each) => each.effect)
      .filter((effect) => Number(effect?.getComputedTiming().duration ?? 0) > 10)
      .map((effect) => `moves: ${effect instanceof KeyframeEffect ? (effect.target?.className ?? '') : ''}`),
    ...[...document.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map((element) => `glides: ${element.tagName.toLowerCase()}`),
  ])

/** What moves, what scrolls sideways on each screen, then what a reader's own spacing breaks on a phone. */
async function judged(page: Page, address: string): Promise<readonly string[]> {
  const found: string[] = []
  await page.setViewportSize(SCREENS[0] ?? { width: 320, height: 640 })
  await page.goto(origin + address)
  found.push(...(await moving(page)))
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    const at = `${String(screen.width)} by ${String(screen.height)}`
    found.push(...(await sideways(page)).map((each) => `${at}: ${each}`))
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await page.addStyleTag({ content: SPACING })
  return [
    ...found,
    ...(await sideways(page)).map((each) => `with own spacing: ${each}`),
    ...(await clipped(page)).map((each) => `cut off: ${each}`),
  ]
}

describe("no page scrolls sideways or moves, and a reader's own spacing cuts nothing off", () => {
  it.concurrent.each(addresses)('%s', (address) =>
    on(address)(async (page) => {
      expect(await judged(page, address)).toEqual([])
    }),
  )
})

it('a part that moves is seen', () =>
  on('/en/about/')(async (page) => {
    await page.goto(`${origin}/en/about/`)
    await page.addStyleTag({
      content:
        '@keyframes turn { to { rotate: 1turn } } h1 { animation: turn 1s infinite } html { scroll-behavior: smooth }',
    })
    expect((await moving(page)).map((each) => each.slice(0, 7))).toEqual(['moves: ', 'glides:'])
  }))

it('finds a page that scrolls and a text that is cut off', () =>
  on('/en/about/')(async (page) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${origin}/en/about/`)
    await page.addStyleTag({ content: 'h1 { min-width: 50rem } footer p { overflow: hidden; height: 1em }' })
    expect((await sideways(page)).join()).toContain('h1')
    expect((await clipped(page)).length).toBeGreaterThan(0)
  }))
