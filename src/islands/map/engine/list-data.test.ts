import { describe, expect, it } from 'vitest'
import type { MapPoint } from './contract.ts'
import { listData, ringData } from './list-data.ts'
import { escapeMarkup } from './trusted.ts'

const point = (id: string, lon: number, order: number): MapPoint => ({
  id,
  lon,
  lat: 41,
  order,
  look: order === 0 ? 'A' : 'unrated',
  status: 'closed',
  precision: 'settlement',
  name: `Пруд ${id}`,
  ...(order === 0 && { place: 1 }),
})

describe('listData', () => {
  const points = [point('two', 72.05, 1), point('one', 72, 0), point('far', 80, 2)]

  it('joins what would hide one another, with the properties the tiles have', () => {
    const [pair, single] = listData(points, 4, 'ru').features.map(({ properties }) => properties)
    expect(pair).toEqual({
      n: 2,
      id: 'one',
      look: 'A',
      place: 1,
      status: 'closed',
      precision: 'settlement',
      reach: 5,
      name_ru: 'Пруд one',
    })
    expect(single).toMatchObject({ n: 1, id: 'far', name_ru: 'Пруд far' })
    expect(Number(single?.['spread'])).toBeGreaterThan(0)
  })

  it('parts them where the view is near enough', () => {
    expect(listData(points, 10, 'ru').features.map(({ properties }) => properties?.['n'])).toEqual([1, 1, 1])
  })
})

describe('ringData', () => {
  it('holds one point or none', () => {
    expect(ringData(null).features).toEqual([])
    expect(ringData([72, 41]).features[0]?.geometry).toEqual({ type: 'Point', coordinates: [72, 41] })
  })
})

describe('escapeMarkup', () => {
  it('leaves nothing that a browser would take for an element or the end of an attribute', () => {
    expect(escapeMarkup('<img src="x" onerror=a&b>')).toBe('&lt;img src=&quot;x&quot; onerror=a&amp;b&gt;')
  })
})
