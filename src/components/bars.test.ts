import { experimental_AstroContainer } from 'astro/container'
import { describe, expect, it } from 'vitest'
import BandBar from './BandBar.astro'
import { BANDS, INTERVALS, PARTS } from './bars.examples.ts'
import IntervalBar from './IntervalBar.astro'
import ScoreParts from './ScoreParts.astro'

const axis = { lo: 2, hi: 13 }
const container = await experimental_AstroContainer.create()

type Component = Parameters<typeof container.renderToString>[0]

const html = (component: Component, props: Record<string, unknown>): Promise<string> =>
  container.renderToString(component, { props })

const titles = (page: string): string[] =>
  [...page.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text = '']) => text)

describe('IntervalBar', () => {
  it('says in words what it shows, in both languages', async () => {
    const [en] = titles(await html(IntervalBar, { locale: 'en', interval: INTERVALS.usual, axis }))
    expect(en).toBe('Index 8.14. The facts allow anything from 7.04 to 9.30; the scale runs from 2 to 13.')
    const [ru] = titles(await html(IntervalBar, { locale: 'ru', interval: INTERVALS.open, axis }))
    expect(ru).toContain('от\u00a04,00 до\u00a013,00, наилучшей оценки нет')
  })

  it('draws a best value only where there is one', async () => {
    expect(await html(IntervalBar, { locale: 'en', interval: INTERVALS.usual, axis })).toContain('bar-best')
    expect(await html(IntervalBar, { locale: 'en', interval: INTERVALS.whole, axis })).not.toContain(
      'bar-best',
    )
  })

  it('writes the numbers of its axis on a page, not in a row', async () => {
    expect(await html(IntervalBar, { locale: 'en', interval: INTERVALS.sure, axis, size: 'page' })).toContain(
      '<span>13</span>',
    )
    expect(await html(IntervalBar, { locale: 'en', interval: INTERVALS.sure, axis })).not.toContain('<span>')
  })
})

describe('BandBar', () => {
  it.each([
    ['usual', 'Place 4 of 19. The facts allow any place from 1 to 10.'],
    ['sure', 'Place 1 of 19, whatever the unknown facts turn out to be.'],
    ['open', 'A place from 3 to 19 of 19; none is the likeliest.'],
  ] as const)('words a band: %s', async (name, words) => {
    expect(titles(await html(BandBar, { locale: 'en', rank: BANDS[name], all: 19 }))).toEqual([words])
  })
})

describe('ScoreParts', () => {
  it('hatches what is unknown and says so', async () => {
    const page = await html(ScoreParts, { locale: 'en', rows: PARTS })
    expect(page.match(/bar-unknown/g)).toHaveLength(1)
    expect(titles(page).at(-1)).toBe('Hazard: unknown, so its whole range counts, from 0 to 2')
    expect(page).toContain('<i>unknown</i>')
  })

  it('carries no style of its own: the content policy forbids it', async () => {
    const page = await html(ScoreParts, { locale: 'ru', rows: PARTS })
    expect(page).not.toMatch(/\sstyle=|<style|fill="#|stroke="#/)
  })
})
