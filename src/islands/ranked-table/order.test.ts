import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Key } from './order.ts'
import { sorted, textKeys } from './order.ts'

const key = (by: readonly number[], open = false): Key => ({ open, by })

describe('the order of rows', () => {
  it('compares numbers one after another, in both directions', () => {
    const keys = [key([5, 2]), key([5, 1]), key([10, 0]), key([5])]
    expect(sorted(keys, 'ascending')).toEqual([3, 1, 0, 2])
    expect(sorted(keys, 'descending')).toEqual([2, 0, 1, 3])
  })

  it('puts what is not known last in both directions', () => {
    const keys = [key([], true), key([1]), key([9], true), key([2])]
    expect(sorted(keys, 'ascending')).toEqual([1, 3, 0, 2])
    expect(sorted(keys, 'descending')).toEqual([3, 1, 2, 0])
  })

  it('keeps the printed order of equals, whatever the direction', () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean()), { maxLength: 30 })
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('ascending' as const, 'descending' as const),
        (list, direction) => {
          const keys = list.map(([n, open]) => key([n], open))
          const order = sorted(keys, direction)
          expect(order.toSorted((a, b) => a - b)).toEqual(list.map((_, index) => index))
          order.slice(1).forEach((next, at) => {
            const [a, b] = [list[order[at] ?? 0], list[next]]
            if (a?.[0] === b?.[0] && a?.[1] === b?.[1]) expect(order[at]).toBeLessThan(next)
          })
        },
      ),
    )
  })

  it('sorts texts as readers of the language do: ё beside е, numbers by value', () => {
    const texts = ['Жук', 'Ёлка 10', null, 'Ель', 'Ёлка 2', 'Ель']
    const { compare } = new Intl.Collator('ru', { numeric: true })
    const order = sorted(textKeys(texts, compare), 'ascending')
    expect(order.map((index) => texts[index])).toEqual(['Ёлка 2', 'Ёлка 10', 'Ель', 'Ель', 'Жук', null])
    expect(order.slice(2, 4)).toEqual([3, 5])
  })

  it('gives texts that the language holds for equal one place', () => {
    const { compare } = new Intl.Collator('en', { sensitivity: 'base' })
    expect(textKeys(['b', 'A', 'a', 'á'], compare).map(({ by }) => by)).toEqual([[3], [0], [0], [0]])
  })
})
