import { describe, expect, it } from 'vitest'
import { TILE_PX, toSquare } from '../../charts/map/mercator.ts'
import { boundsOf, fitView, isInside, readBox, readView, sameView, writeView } from './view.ts'

describe('fitView', () => {
  it.each([
    [[60, 37, 87, 54], 800, 500],
    [[60, 37, 87, 54], 320, 420],
    [[70, 40, 70.5, 40.1], 800, 500],
  ] as const)('shows %j whole in %i × %i, and no smaller than it must', (box, width, height) => {
    const { lon, lat, zoom } = fitView(box, width, height, 36)
    const world = TILE_PX * 2 ** zoom
    const [x, y] = toSquare(lon, lat)
    const corners = [toSquare(box[0], box[1]), toSquare(box[2], box[3])]
    const away = corners.map(([u, v]) => [Math.abs(u - x) * world, Math.abs(v - y) * world] as const)
    const spare = Math.min(...away.map(([u, v]) => Math.min(width / 2 - 36 - u, height / 2 - 36 - v)))
    expect(spare).toBeGreaterThan(-2)
    if (zoom < 9) expect(spare).toBeLessThan(2)
  })

  it('keeps its distance from a single point', () => {
    expect(fitView([70, 40, 70, 40], 800, 500)).toEqual({ lon: 70, lat: 40, zoom: 9 })
  })
})

describe('a view in the address', () => {
  it('comes back as it was', () => {
    const view = { lon: 74.6123, lat: 42.8765, zoom: 7.25 }
    expect(readView(writeView(view))).toEqual(view)
  })

  it.each([
    [],
    ['42'],
    ['42', '74'],
    ['a', '74', '5'],
    ['42', '', '5'],
    ['95', '74', '5'],
    ['42', '190', '5'],
    ['42', '74', '99'],
    ['42', '74', '5', '6'],
  ])('passes over %j %j %j', (...values) => {
    expect(readView(values)).toBeNull()
  })

  it('is brought into the zooms of the map', () => {
    expect(readView(['42', '74', '20'])?.zoom).toBe(13)
  })
})

it('tells views apart by what a reader sees', () => {
  const view = { lon: 70, lat: 45, zoom: 5 }
  expect(sameView(view, { ...view, lon: 70.01 })).toBe(true)
  expect(sameView(view, { ...view, lon: 70.5 })).toBe(false)
  expect(sameView(view, { ...view, zoom: 5.1 })).toBe(false)
})

it('knows what lies inside', () => {
  const bounds = boundsOf([
    [70, 40],
    [60, 45],
  ])
  expect(bounds).toEqual([60, 40, 70, 45])
  expect(bounds && isInside([65, 42], bounds)).toBe(true)
  expect(bounds && isInside([71, 42], bounds)).toBe(false)
  expect(boundsOf([])).toBeNull()
})

it('reads the box of the page, or takes the region', () => {
  expect(readBox('1 2 3 4')).toEqual([1, 2, 3, 4])
  expect(readBox(undefined)).toEqual([50, 35, 88, 56])
  expect(readBox('1 2')).toEqual([50, 35, 88, 56])
})
