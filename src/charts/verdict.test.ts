import { describe, expect, it } from 'vitest'
import type { Standing } from './verdict.ts'
import { verdict } from './verdict.ts'

const standing = (lo: number, hi: number, ...parts: (readonly [number, number])[]): Standing => ({
  lo,
  hi,
  parts: parts.map(([low, high]) => ({ lo: low, hi: high })),
})

describe('the verdict on two records', () => {
  const low = standing(1, 2, [0, 1], [1, 1])
  const high = standing(3, 5, [1, 2], [2, 3])

  it('names the higher one, whichever is named first', () => {
    expect(verdict(low, high)).toEqual({ known: 'apart', high: 1, anyWeights: true })
    expect(verdict(high, low)).toEqual({ known: 'apart', high: 0, anyWeights: true })
  })

  it('says where other weights could turn the order', () => {
    const mixed = standing(3, 5, [0.5, 2], [2.5, 3])
    expect(verdict(mixed, low)).toEqual({ known: 'apart', high: 0, anyWeights: false })
    expect(verdict(low, mixed)).toEqual({ known: 'apart', high: 1, anyWeights: false })
  })

  it('tells nothing apart that shares even an end', () => {
    expect(verdict(standing(1, 3), standing(3, 5))).toEqual({ known: 'overlap' })
    expect(verdict(standing(3, 5), standing(4, 4))).toEqual({ known: 'overlap' })
    expect(verdict(standing(4, 4), standing(4, 4))).toEqual({ known: 'equal' })
  })

  it('compares nothing outside the ranking', () => {
    expect(verdict(null, low)).toEqual({ known: 'excluded', out: [0] })
    expect(verdict(low, null)).toEqual({ known: 'excluded', out: [1] })
    expect(verdict(null, null)).toEqual({ known: 'excluded', out: [0, 1] })
  })
})
