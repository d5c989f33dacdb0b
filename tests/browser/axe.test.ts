import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { lanesWithMaps } from '../lib/lanes.ts'
import { EVERY_PAGE, localeOf, visitedOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const { origin, open, openWithMaps } = await stand(dist)
/** Ten pages whatever their type: where much stands, much can be wrong. */
const addresses = visitedOf(filesWithSizes(dist), 10)

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Rules that the colours of the screen can change: asked apart from the others, once a scheme. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** One line a rule, of all but those of colours if none are named: how often, where first, and why. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
  const asked = rules ? axe.withRules([...rules]) : axe.withTags(TAGS).disableRules(COLOURS)
  const { violations: found } = await asked.analyze()
  return found.map(({ id, nodes }) => {
    const why = nodes[0]?.failureSummary?.split('\n').slice(1).join(' ') ?? ''
    return `${id}, ${String(nodes.length)} times, first at ${nodes[0]?.target.join(' ') ?? ''}:${why}`
  })
}

/**
 * In forced colours Chromium paints a text in `color` but reports the author's colour as its fill, and axe
 * believes the fill: it is told what is painted.
 */
const tellPaintedColours = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.body.querySelectorAll<HTMLElement>('*'))
      element.style.setProperty('-webkit-text-fill-color', getComputedStyle(element).color)
  })

/** The policy of the pages keeps strange code out, axe too: it alone may pass. */
const LOOK = { bypassCSP: true, reducedMotion: 'reduce' } as const
const on = await lanesWithMaps(
  () => open(LOOK),
  () => openWithMaps(LOOK),
)

const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const

/**
 * Schemes in which the colours of a page are judged. Both languages have the same elements and the same sheets, so
 * what a scheme does to colours is asked in one of them; everything else, which words can change, in both.
 */
const schemesOf = (address: string): readonly (keyof typeof SCHEMES)[] => {
  if (EVERY_PAGE) return ['light', 'dark', 'forced']
  return localeOf(address) === 'ru' ? ['forced'] : ['light', 'dark']
}

describe('axe finds nothing', () => {
  it.concurrent.each(addresses.map((address) => [address, schemesOf(address)] as const))(
    '%s, %j',
    (address, schemes) =>
      on(address)(async (page) => {
        await page.emulateMedia(SCHEMES.light)
        await page.goto(origin + address)
        expect(await violations(page)).toEqual([])
        for (const scheme of schemes) {
          await page.emulateMedia(SCHEMES[scheme])
          if (scheme === 'forced') await tellPaintedColours(page)
          expect(await violations(page, COLOURS)).toEqual([])
        }
      }),
  )
})

it('axe finds a defect where there is one', () =>
  on('/en/')(async (page) => {
    await page.goto(`${origin}/en/`)
    await page.evaluate(() => document.body.append(document.createElement('button')))
    expect((await violations(page)).join()).toContain('button-name')
  }))
