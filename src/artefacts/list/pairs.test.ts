import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from '../../core/rank.ts'
import type { Score } from '../../core/score-types.ts'
import { pairsOf } from './pairs.ts'

const scoreOf = ([lo, width]: readonly [number, number], index: number): Score => ({
  facility: `kz/f${String(index)}`,
  kind: 'facility',
  method: 'm',
  lo,
  best: lo,
  hi: lo + width,
  parts: [],
  rated: index % 4 !== 3,
  excluded: false,
  whyUnrated: null,
  missing: [],
  completeness: 1,
})

describe('pairs that are truly apart', () => {
  it('counts as a comparison of every pair would', () => {
    const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 })), {
      maxLength: 14,
    })
    fc.assert(
      fc.property(intervals, (list) => {
        const scores = list.map(scoreOf)
        const rated = scores.filter((score) => score.rated)
        const apart = rated.flatMap((a, i) => rated.slice(i + 1).filter((b) => a.lo > b.hi || b.lo > a.hi))
        const all = rated.reduce((count, _, index) => count + index, 0)
        expect(pairsOf(rank(scores))).toEqual({ apart: apart.length, all })
      }),
    )
  })

  it('has none where nothing is rated', () => {
    expect(pairsOf([])).toEqual({ apart: 0, all: 0 })
  })
})
