import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { lanes } from '../lib/lanes.ts'
import { EVERY_PAGE, localeOf, visitedOf } from '../lib/page-types.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
/** Ten pages whatever their type: where much stands, much can be wrong. */
const addresses = visitedOf(filesWithSizes(dist), 10)

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Rules that the colours of the screen can change; the others were asked before. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** One line a rule: how often, where first, and why. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze()
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
const on = await lanes(() => open({ bypassCSP: true, reducedMotion: 'reduce' }))

/**
 * How the pages of a language are looked at. Both have the same elements and the same sheets, so what the colours
 * of one scheme do is asked in one of them; everything else, which words can change, in both.
 */
const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const

/** Every page in every scheme where all pages are visited. */
const schemesOf = (address: string): readonly (keyof typeof SCHEMES)[] => {
  if (EVERY_PAGE) return ['light', 'dark', 'forced']
  return localeOf(address) === 'ru' ? ['light', 'forced'] : ['light', 'dark']
}

describe('axe finds nothing', () => {
  it.concurrent.each(addresses.map((address) => [address, schemesOf(address)] as const))(
    '%s, %j',
    (address, schemes) =>
      on(async (page) => {
        await page.emulateMedia(SCHEMES.light)
        await page.goto(origin + address)
        expect(await violations(page)).toEqual([])
        for (const scheme of schemes.slice(1)) {
          await page.emulateMedia(SCHEMES[scheme])
          if (scheme === 'forced') await tellPaintedColours(page)
          expect(await violations(page, COLOURS)).toEqual([])
        }
      }),
  )
})

it('axe finds a defect where there is one', () =>
  on(async (page) => {
    await page.goto(`${origin}/en/`)
    await page.evaluate(() => document.body.append(document.createElement('button')))
    expect((await violations(page)).join()).toContain('button-name')
  }))
