import { describe, expect, it } from 'vitest'
import { inventedAtlas } from '../front/invented-atlas.ts'
import { methodIndex } from './method-index.ts'
import { methodPage } from './method-page.ts'

const atlas = inventedAtlas()
const page = methodPage(atlas, 'index', 'en')
const plain = (text = '') => text.replaceAll('\u00a0', ' ')

describe('the page of a method', () => {
  it('shows examples of the logarithm over the full range', () => {
    expect(page.parts[0]?.rows.map(({ values, score }) => `${plain(values[0]?.text)} ${score}`)).toEqual([
      '100 m³ 2',
      '10,000 m³ 4',
      '1,000,000 m³ 6',
      '100,000,000 m³ 8',
      '10,000,000,000 m³ 10',
    ])
  })

  it('shows every row of a table with its standing', () => {
    const rows = page.parts[1]?.rows ?? []
    expect(rows.map(({ score, standing }) => `${score} ${standing?.label ?? ''}`)).toEqual([
      '0 verified',
      '3 provisional',
    ])
  })

  it('writes a derivation as a formula', () => {
    expect(plain(page.parts[0]?.derivations[0]?.formula)).toBe('Stored volume = Stored mass ÷ 1–2 t/m³')
  })

  it('counts what is verified', () => {
    expect(page.provisional[1]).toBe('Of 5 rows and rules of this method, 1 verified against the original.')
    expect(methodIndex(atlas, 'en')[0]).toMatchObject({
      verified: '1 of 5',
      rated: '3 of 5',
      provisional: true,
    })
  })

  it('fails on an unknown method', () => {
    expect(() => methodPage(atlas, 'none', 'en')).toThrow('no method "none"')
  })
})

describe('the worked example', () => {
  const { example } = page

  it('is a real record that shows a stated and a derived part', () => {
    expect(example?.id).toBe('kz/derived')
    expect(example?.parts.map(({ basis }) => basis)).toEqual(['derived', 'stated by a source'])
  })

  it('leads from the claim to the score in words that agree with the numbers', () => {
    const [capacity, toxicity] = example?.parts ?? []
    expect(plain(capacity?.evidence[0]?.value.text)).toBe('20,000,000 t')
    expect(plain(capacity?.step)).toBe(
      'Divided by 1–2 t/m³ this is 10,000,000–20,000,000 m³; its logarithm is 7.00–7.30.',
    )
    expect(toxicity?.step).toBe('The table gives 3.00.')
    expect(example?.sum.range.text).toBe('10.00–10.30')
  })

  it('counts place and band as the rank has them', () => {
    const rank = atlas.main.byId.get('kz/derived')?.rank
    expect(rank).toEqual({ place: 1, best: 1, worst: 1 })
    expect(example?.ranking).toEqual([
      'Among 3 rated facilities it has place 1 by its best value.',
      'No other line lies wholly above its own, so its best possible place is 1.',
      '0 others reach at least its lowest score, so its worst possible place is 1.',
    ])
  })
})

it.each(['en', 'ru'])(
  'the rules are plain in "%s": 25 words a sentence at most on average, none above 35',
  (locale) => {
    const sentences = methodPage(atlas, 'index', locale).rules.flatMap(({ text }) =>
      text.split(/(?<=[.!?])\s+/u),
    )
    const words = sentences.map((sentence) => sentence.split(/\s+/u).length)
    expect(words.length).toBeGreaterThan(20)
    expect(words.reduce((sum, each) => sum + each, 0) / words.length).toBeLessThanOrEqual(25)
    expect(Math.max(...words)).toBeLessThanOrEqual(35)
  },
)
