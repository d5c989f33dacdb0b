import { describe, expect, it } from 'vitest'
import { inventedFacility } from '../invented-parts.ts'
import { sure, townsByStretch } from './on-course.ts'

const town = (id: string, country: string, along: number) => ({
  town: { id, name: { en: id, ru: id }, lat: 0, lon: 0, country, rank: 1 },
  along,
})
const pond = (id: string, along: number, doubt: number) => ({
  facility: inventedFacility(id, {}),
  along,
  doubt,
})
const ids = (all: readonly { readonly facility: { readonly id: string } }[]) =>
  all.map(({ facility }) => facility.id)

describe('sure', () => {
  const towns = [town('a', 'KG', 100), town('b', 'KG', 200)]

  it('knows a place farther from every town than the doubt', () => {
    const { known, open } = sure(towns, [pond('kg/far', 150, 50), pond('kg/near', 210, 11)])
    expect([ids(known), ids(open)]).toEqual([[], ['kg/far', 'kg/near']])
    expect(ids(sure(towns, [pond('kg/far', 150, 50)]).known)).toEqual(['kg/far'])
    expect(ids(sure(towns, [pond('kg/near', 210, 11)]).known)).toEqual([])
  })

  it('knows none of two ponds that may stand either way round', () => {
    expect(ids(sure([], [pond('kg/a', 100, 10), pond('kg/b', 119, 10)]).known)).toEqual([])
    expect(ids(sure([], [pond('kg/a', 100, 10), pond('kg/b', 120, 10)]).known)).toEqual(['kg/a', 'kg/b'])
  })
})

it('towns fall to the stretches of a river that passes their country twice', () => {
  const towns = [town('up', 'UZ', 1), town('mid', 'TJ', 2), town('bank', 'KG', 3), town('low', 'UZ', 4)]
  const parts = townsByStretch(towns, ['UZ', 'TJ', 'UZ', 'KZ']).map((part) =>
    part.map((each) => each.town.id),
  )
  expect(parts).toEqual([['up'], ['mid', 'bank'], ['low'], []])
})
