import { describe, expect, it } from 'vitest'
import { roundKm } from '../../charts/near.ts'
import { lookAround } from './around.ts'
import type { Town } from './towns.ts'
import { findTowns, townKeys } from './towns.ts'

describe('townKeys', () => {
  const keyOf = (name: string) => townKeys(name)[0]
  it.each([
    ['Худжанд', 'Khujand'],
    ['Худжанд', 'Hudjand'],
    ['Жезказган', 'Zhezkazgan'],
    ['Кызылорда', 'Kyzylorda'],
    ['Қызылорда', 'Qyzylorda'],
    ['Ош', 'osh'],
    ['Усть-Каменогорск', 'ust kamenogorsk'],
    ['Королёв', 'Королев'],
    ['Ürümqi', 'urumki'],
    ['Чаек', 'Chaek'],
  ])('%s is compared like %s', (one, other) => expect(keyOf(one)).toBe(keyOf(other)))

  it('keeps different towns apart', () => {
    const towns = ['Ош', 'Аксу', 'Алга', 'Тараз', 'Талас', 'Манас', 'Навои', 'Нарын']
    expect(new Set(towns.map(keyOf)).size).toBe(towns.length)
  })
})

describe('findTowns', () => {
  const town = (name: string, other: string): Town => ({
    name,
    other,
    otherLang: 'ru',
    href: `/${name}/`,
    keys: townKeys(name, other),
  })
  const towns = [
    town('Karaganda', 'Караганда'),
    town('Kara-Balta', 'Кара-Балта'),
    town('Altay (Zyryanovsk)', 'Алтай (Зыряновск)'),
    town('Kochkor-Ata', 'Кочкор-Ата'),
    town('Khujand', 'Худжанд'),
    town('Bukhara', 'Бухара'),
  ]
  const names = (typed: string, most?: number) => findTowns(towns, typed, most).map(({ name }) => name)

  it('beginnings come before what stands within', () => {
    expect(names('ka')).toEqual(['Karaganda', 'Kara-Balta'])
    expect(names('алт')).toEqual(['Altay (Zyryanovsk)', 'Kara-Balta'])
  })

  it('finds the name in brackets, and both scripts', () => {
    expect(names('зырян')).toEqual(['Altay (Zyryanovsk)'])
    expect(names('zyrian')).toEqual(['Altay (Zyryanovsk)'])
    expect(names('кочкор ата')).toEqual(['Kochkor-Ata'])
  })

  it.each(towns)('never loses $name or $other while it is typed', ({ name, other }) => {
    for (const whole of [name, other])
      for (let end = 2; end <= whole.length; end++) expect(names(whole.slice(0, end))).toContain(name)
  })

  it('is quiet about nothing and about too much', () => {
    expect(names('')).toEqual([])
    expect(names(' - ')).toEqual([])
    expect(names('a', 1)).toHaveLength(1)
  })
})

describe('lookAround', () => {
  const facility = (name: string, lat: number, reach = 5) => ({
    name,
    href: `/${name}/`,
    lat,
    lon: 70,
    reach,
  })
  const data = {
    facilities: [
      facility('far', 50),
      facility('near', 41),
      facility('here', 40.01),
      facility('vague', 40.25, 20),
    ],
    towns: [
      { name: 'other', href: '/other/', lat: 45, lon: 70 },
      { name: 'town', href: '/town/', lat: 40.2, lon: 70 },
    ],
  }
  const from = { lat: 40, lon: 70, reach: 0.02 }

  it('lists what lies within the circle, nearest first, and the nearest town', () => {
    const { seen, within, town } = lookAround(data, from, 200)
    expect(seen.map(({ facility: { name }, where }) => [name, where])).toEqual([
      ['here', 'here'],
      ['vague', 'somewhere'],
      ['near', 'n'],
    ])
    expect(within).toBe(3)
    expect(town?.town.name).toBe('town')
  })

  it('where nothing lies within, tells the nearest three and counts none', () => {
    const { seen, within } = lookAround(data, { lat: 0, lon: 0, reach: 1 }, 200)
    expect(within).toBe(0)
    expect(seen).toHaveLength(3)
  })

  it('a position that is not exact makes every direction less sure', () => {
    const { seen } = lookAround(data, { ...from, reach: 100 }, 200)
    expect(seen.map(({ where }) => where)).toEqual(['here', 'here', 'somewhere'])
  })

  it('tells no more than it knows', () => {
    expect([0.4, 12.4, 99.6, 101, 103].map(roundKm)).toEqual([0, 12, 100, 100, 105])
  })
})
