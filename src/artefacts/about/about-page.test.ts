import { describe, expect, it } from 'vitest'
import { inventedAtlas } from '../front/invented-atlas.ts'
import { aboutPage } from './about-page.ts'

const words = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)

describe('the page about the atlas', () => {
  it('names no document that the atlas lacks', () => {
    const page = aboutPage(inventedAtlas(), 'en')
    expect(page.sections.flatMap(({ items }) => items.flatMap(({ sources }) => sources))).toEqual([])
    expect(page.events).toEqual([])
  })

  it('counts the names we wrote ourselves, in the case Russian asks for', () => {
    const names = aboutPage(inventedAtlas(), 'ru').sections.find(({ id }) => id === 'names')
    expect(names?.more[0]?.replaceAll('\u00a0', ' ')).toBe('Сейчас у 1 записи одно из двух названий — наше.')
  })

  it('gives a citation with the date of the data', () => {
    const licence = aboutPage(inventedAtlas(), 'en').sections.find(({ id }) => id === 'licence')
    expect(licence?.more[0]?.replaceAll('\u00a0', ' ')).toMatch(
      /^To cite: .+\. Data as of 21 November 2026\. https:/,
    )
  })

  it.each(['en', 'ru'])('has plain sentences in "%s": 25 words at most on average', (locale) => {
    const { sections } = aboutPage(inventedAtlas(), locale)
    const all = sections
      .flatMap(({ intro, items, more }) => [...intro, ...items.map(({ text }) => text), ...more])
      .flatMap(sentences)
    expect(all.length).toBeGreaterThan(50)
    expect(all.reduce((sum, each) => sum + words(each), 0) / all.length).toBeLessThanOrEqual(25)
    expect(all.filter((each) => words(each) > 35)).toEqual([])
  })
})
