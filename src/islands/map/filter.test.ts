import { describe, expect, it } from 'vitest'
import { isNarrowed, matches, optionCounts } from './filter.ts'

const ROWS = [
  { country: ['kg'], material: ['gold', 'copper'], unknown: [] },
  { country: ['kz'], material: ['gold'], unknown: ['capacity'] },
  { country: ['kz'], material: ['unknown'], unknown: ['capacity', 'location'] },
]
const shown = (chosen: Parameters<typeof matches>[1]) => ROWS.map((row) => matches(row, chosen))

describe('matches', () => {
  it('lets everything through where nothing is ticked', () => {
    expect(shown({ country: [], material: [] })).toEqual([true, true, true])
  })

  it('takes any of the ticked within a facet, all facets together', () => {
    expect(shown({ country: ['kg', 'kz'] })).toEqual([true, true, true])
    expect(shown({ country: ['kz'], material: ['gold'] })).toEqual([false, true, false])
    expect(shown({ country: ['kg'], unknown: ['capacity'] })).toEqual([false, false, false])
  })

  it('finds nothing under a facet that no row has', () => {
    expect(shown({ colour: ['red'] })).toEqual([false, false, false])
  })
})

describe('optionCounts', () => {
  it('counts under the other facets, not under its own', () => {
    const counts = optionCounts(ROWS, { country: ['kz'], material: ['copper'] }, 'material')
    expect([...counts]).toEqual([
      ['gold', 1],
      ['unknown', 1],
    ])
  })

  it('counts a row under each of its codes', () => {
    expect([...optionCounts(ROWS, {}, 'material')]).toEqual([
      ['gold', 2],
      ['copper', 1],
      ['unknown', 1],
    ])
  })
})

it('is narrowed by any tick', () => {
  expect(isNarrowed({ country: [], look: [] })).toBe(false)
  expect(isNarrowed({ country: [], look: ['A'] })).toBe(true)
})
