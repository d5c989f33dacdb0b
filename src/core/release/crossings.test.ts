import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossingsOf, MOST } from './crossings.ts'
import type { Seat } from './crossings.ts'

const seat = (id: string, lo: number, best: number | null, hi: number): Seat => ({ id, lo, best, hi })

describe('who passed whom', () => {
  it('names both, and says whether the intervals leave a doubt', () => {
    const before = [seat('kg/a', 5, 5, 5), seat('kg/b', 6, 7, 8), seat('kg/c', 5.5, 6, 9)]
    const after = [seat('kg/a', 9.5, 10, 11), seat('kg/b', 6, 7, 8), seat('kg/c', 5.5, 6, 9)]
    expect(crossingsOf(before, after)).toEqual({
      pairs: [
        { passer: 'kg/a', passed: 'kg/b', certain: true },
        { passer: 'kg/a', passed: 'kg/c', certain: true },
      ],
      total: 2,
    })
    const doubtful = [seat('kg/a', 7.5, 10, 11), ...after.slice(1)]
    expect(crossingsOf(before, doubtful).pairs.map(({ certain }) => certain)).toEqual([false, false])
  })

  it('takes a shared place for no crossing, and leaves out what has no place on a side', () => {
    const [a, b] = [seat('kg/a', 1, 1, 1), seat('kg/b', 2, 2, 2)]
    expect(crossingsOf([a, b], [seat('kg/a', 2, 2, 2), b]).total).toBe(0)
    expect(crossingsOf([seat('kg/a', 2, 2, 2), b], [seat('kg/a', 3, 3, 3), b]).total).toBe(0)
    expect(crossingsOf([seat('kg/a', 1, null, 1), b], [seat('kg/a', 3, 3, 3), b]).total).toBe(0)
    expect(crossingsOf([b], [seat('kg/a', 3, 3, 3), b]).total).toBe(0)
  })

  it('counts them all and keeps a bounded number', () => {
    const count = 80
    const order = Array.from({ length: count }, (_, at) => seat(`kg/n${String(at)}`, at, at, at))
    const turned = order.map(({ id, lo }) => seat(id, -lo, -lo, -lo))
    const { pairs, total } = crossingsOf(order, turned)
    expect(total).toBe((count * (count - 1)) / 2)
    expect(pairs).toHaveLength(MOST)
  })
})

const interval = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([lo, up, more]) => ({ lo, best: lo + up, hi: lo + up + more }))
const sides = fc.array(fc.tuple(interval, interval), { maxLength: 8 })

it('the way back turns every pair round, and keeps how sure it is', () => {
  const key = (one: string, other: string, certain: boolean) => `${one} ${other} ${String(certain)}`
  fc.assert(
    fc.property(sides, (pairs) => {
      const side = (at: 0 | 1) => pairs.map((each, index) => ({ id: `kg/n${String(index)}`, ...each[at] }))
      const there = crossingsOf(side(0), side(1)).pairs
      const back = crossingsOf(side(1), side(0)).pairs
      expect(back.map(({ passer, passed, certain }) => key(passed, passer, certain)).sort()).toEqual(
        there.map(({ passer, passed, certain }) => key(passer, passed, certain)).sort(),
      )
    }),
  )
})
