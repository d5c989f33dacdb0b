import { describe, expect, it } from 'vitest'
import { dominance } from '../../../src/core/dominance.ts'
import { rank } from '../../../src/core/rank.ts'
import { wanted } from '../../../src/core/wanted.ts'
import { bareScore } from '../../lib/invented.ts'

const point = (value: number) => ({ lo: value, best: value, hi: value })

describe('rank', () => {
  it('shares places (1, 2, 2, 4) and orders ties by id', () => {
    const scores = [
      bareScore('kg/d', [point(1)]),
      bareScore('kg/c', [point(5)]),
      bareScore('kg/b', [point(5)]),
      bareScore('kg/a', [point(7)]),
    ]
    expect(rank(scores).map(({ score, rank: mine }) => [score.facility, mine?.place])).toEqual([
      ['kg/a', 1],
      ['kg/b', 2],
      ['kg/c', 2],
      ['kg/d', 4],
    ])
  })

  it('gives a band among the rated and one among all, and none to the excluded', () => {
    const scores = [
      bareScore('kg/a', [{ lo: 6, best: 7, hi: 8 }]),
      bareScore('kg/b', [{ lo: 5, best: 5.5, hi: 6 }]),
      bareScore('kg/c', [point(4)]),
      bareScore('kg/unknown', [{ lo: 2, hi: 10 }], 'unrated'),
      bareScore('kg/group', [{ lo: 0, hi: 20 }], 'excluded'),
    ]
    expect(rank(scores).map(({ score, rank: mine, rankAll }) => [score.facility, mine, rankAll])).toEqual([
      // a and b touch at 6, so either may be the first of the rated
      ['kg/a', { place: 1, best: 1, worst: 2 }, { best: 1, worst: 3 }],
      ['kg/b', { place: 2, best: 1, worst: 2 }, { best: 1, worst: 3 }],
      ['kg/c', { place: 3, best: 3, worst: 3 }, { best: 3, worst: 4 }],
      ['kg/group', null, null],
      ['kg/unknown', null, { best: 1, worst: 4 }],
    ])
  })

  it('lists the others by hi, then by id; a rated one without a best keeps its band', () => {
    const scores = [
      bareScore('kg/b', [{ lo: 2, hi: 9 }], 'unrated'),
      bareScore('kg/a', [{ lo: 2, hi: 9 }], 'unrated'),
      bareScore('kg/no-best', [{ lo: 3, hi: 10 }]),
      bareScore('kg/placed', [point(1)]),
    ]
    const ranked = rank(scores)
    expect(ranked.map(({ score }) => score.facility)).toEqual(['kg/placed', 'kg/no-best', 'kg/a', 'kg/b'])
    expect(ranked[1]?.rank).toEqual({ place: null, best: 1, worst: 1 })
  })

  it('ranks nothing', () => {
    expect(rank([])).toEqual([])
  })
})

describe('dominance', () => {
  it('holds where no part is lower and one is higher', () => {
    const relation = dominance([
      bareScore('kg/a', [point(6), { lo: 2, hi: 3 }]),
      bareScore('kg/b', [point(5), { lo: 1, hi: 2 }]),
      bareScore('kg/c', [point(6), point(1)]),
      bareScore('kg/twin', [point(6), point(1)]),
      bareScore('kg/group', [point(0), point(0)], 'excluded'),
    ])
    expect(relation.get('kg/a')).toEqual({ worseThan: ['kg/b', 'kg/c', 'kg/twin'], betterThan: [] })
    // b could be class 2 against class 1 of c: neither is worse under any weighting.
    expect(relation.get('kg/b')).toEqual({ worseThan: [], betterThan: ['kg/a'] })
    expect(relation.get('kg/c')).toEqual({ worseThan: [], betterThan: ['kg/a'] })
    expect(relation.has('kg/group')).toBe(false)
  })
})

describe('wanted', () => {
  it('counts the places that a fact would settle', () => {
    // Both others overlap the open one: W = 2 overlaps each way = 4. At its middle 6 it would overlap none.
    const { total, facts } = wanted([
      bareScore('kg/open', [{ lo: 2, hi: 10 }], 'unrated'),
      bareScore('kg/a', [point(4)]),
      bareScore('kg/b', [point(9)]),
      bareScore('kg/group', [{ lo: 0, hi: 20 }], 'excluded'),
    ])
    expect(total).toBe(4)
    expect(facts).toEqual([
      { facility: 'kg/open', component: 'part-0', input: 'volume_m3', worth: 4, width: 8 },
    ])
  })

  it('orders by worth, then by id', () => {
    const open = { lo: 2, hi: 10 }
    const { facts } = wanted([
      bareScore('kg/b', [open]),
      bareScore('kg/a', [open]),
      bareScore('kg/c', [point(4)]),
    ])
    // Made exact at 6, a still overlaps b, but not c any more: two places fewer.
    expect(facts.map(({ facility, worth }) => [facility, worth])).toEqual([
      ['kg/a', 2],
      ['kg/b', 2],
    ])
  })
})
