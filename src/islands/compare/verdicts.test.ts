import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Told } from './verdicts.ts'
import { verdictLines } from './verdicts.ts'

const words = {
  and: '{one} and {other}',
  yes: 'Yes: {high} over {low}.',
  no: 'No, they overlap.',
  equal: 'No, one index.',
  excluded: '{name} is out.',
  weights: 'Whatever weights.',
  turn: 'Weights may turn it.',
}

const told = (text: string, standing: Told['standing']): Told => ({
  name: { text, href: '/' },
  standing,
  unrated: null,
})
const low = told('Low', { lo: 1, hi: 2, parts: [{ lo: 1, hi: 2 }] })
const high = told('High', { lo: 3, hi: 5, parts: [{ lo: 3, hi: 5 }] })
const wide = told('Wide', { lo: 0, hi: 9, parts: [{ lo: 0, hi: 9 }] })
const out = told('Out', null)

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
  return () => vi.unstubAllGlobals()
})

describe('the lines of the verdicts', () => {
  it('are one for each two, in the order of the columns', () => {
    expect(verdictLines([low, high, wide], words)).toEqual([
      { two: 'Low and High', answer: 'Yes: High over Low. Whatever weights.' },
      { two: 'Low and Wide', answer: 'No, they overlap.' },
      { two: 'High and Wide', answer: 'No, they overlap.' },
    ])
    expect(verdictLines([low, high, wide, out], words)).toHaveLength(6)
  })

  it('name who is outside the ranking, and are none for one facility', () => {
    expect(verdictLines([out, high], words)).toEqual([{ two: 'Out and High', answer: 'Out is out.' }])
    expect(verdictLines([high], words)).toEqual([])
  })
})
