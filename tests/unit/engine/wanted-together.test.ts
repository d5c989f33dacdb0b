import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPlaces, worthTogether } from '../../../src/core/wanted-together.ts'
import { wanted } from '../../../src/core/wanted.ts'
import { bareScore } from '../../lib/invented.ts'
import { bareScores } from '../../lib/score-arbitrary.ts'

/** 0 to 4, 1 to 5 and 9; the first two overlap, each by both of its parts. */
const scores = [
  bareScore('kg/a', [
    { lo: 0, hi: 2 },
    { lo: 0, hi: 2 },
  ]),
  bareScore('kg/b', [
    { lo: 1, hi: 3 },
    { lo: 0, hi: 2 },
  ]),
  bareScore('kg/c', [
    { lo: 9, hi: 9, best: 9 },
    { lo: 0, hi: 0, best: 0 },
  ]),
]

describe('parts known of every facility at once', () => {
  it('are worth what a hand counts', () => {
    expect(openPlaces(scores)).toBe(2)
    // The first part known: 1 + [0, 2] and 2 + [0, 2] still overlap. Both known: 2 and 3 do not.
    expect(worthTogether(scores, ['part-0'])).toBe(0)
    expect(worthTogether(scores, ['part-0', 'part-1'])).toBe(2)
    expect(worthTogether(scores, [])).toBe(0)
  })

  it('leave out what is in no band', () => {
    const excluded = bareScore('kg/d', [{ lo: 0, hi: 20 }], 'excluded')
    expect(openPlaces([...scores, excluded])).toBe(2)
  })

  it('reckon with the same W as the wanted facts', () => {
    fc.assert(
      fc.property(bareScores(2, 8), (all) => {
        expect(openPlaces(all)).toBe(wanted(all).total)
      }),
      { numRuns: 200 },
    )
  })
})
