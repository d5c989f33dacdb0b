import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsAt } from './cells.ts'
import { pixelsAtZero, toDegrees, toSquare } from './mercator.ts'

const point = fc.record({
  lon: fc.double({ min: 46, max: 90, noNaN: true }),
  lat: fc.double({ min: 35, max: 56, noNaN: true }),
})
const points = fc
  .array(point, { maxLength: 200 })
  .map((list) => list.map((one, order) => ({ ...one, order, id: `p${String(order)}` })))
const zoom = fc.integer({ min: 0, max: 12 })

describe('cellsAt', () => {
  it('counts every point once', () => {
    fc.assert(
      fc.property(points, zoom, (list, level) => {
        const total = cellsAt(list, level).reduce((sum, { n }) => sum + n, 0)
        expect(total).toBe(list.length)
      }),
    )
  })

  it('does not depend on the order given', () => {
    fc.assert(
      fc.property(points, zoom, (list, level) => {
        expect(cellsAt(list.toReversed(), level)).toEqual(cellsAt(list, level))
      }),
    )
  })

  it('comes in the order of the first points, each the lowest of its cell', () => {
    fc.assert(
      fc.property(points, zoom, (list, level) => {
        const orders = cellsAt(list, level).map(({ first }) => first.order)
        expect(orders).toEqual(orders.toSorted((a, b) => a - b))
        if (list.length > 0) expect(orders[0]).toBe(0)
      }),
    )
  })

  it('leaves a point alone where it stands, and joins what would hide it', () => {
    const one = { lon: 72.45, lat: 41.26, order: 1 }
    const beside = { lon: 72.4501, lat: 41.2601, order: 0 }
    const far = { lon: 60, lat: 50, order: 2 }
    expect(cellsAt([one], 6)).toEqual([{ lon: 72.45, lat: 41.26, n: 1, first: one }])
    const [pair, single] = cellsAt([one, beside, far], 6)
    expect(pair).toMatchObject({ n: 2, first: beside })
    expect(pair?.lon).toBeCloseTo(72.45005, 5)
    expect(single).toEqual({ lon: 60, lat: 50, n: 1, first: far })
  })

  it('joins neighbours across a line of the grid', () => {
    const side = 8 * 2 ** 6
    const [line] = [Math.floor(toSquare(72, 41)[0] * side) / side]
    const y = toSquare(72, 41)[1]
    const [west, east] = [toDegrees([line - 1e-7, y]), toDegrees([line + 1e-7, y])]
    const pair = [west, east].map(([lon, lat], order) => ({ lon, lat, order }))
    expect(cellsAt(pair, 6)).toHaveLength(1)
  })

  it('has at most as many marks in a tile as squares of the grid', () => {
    const many = Array.from({ length: 5000 }, (_, order) => ({
      lon: 67.5 + ((order * 7919) % 5000) / 445,
      lat: 41 + ((order * 104_729) % 5000) / 650,
      order,
    }))
    expect(cellsAt(many, 5).length).toBeLessThanOrEqual(144)
    expect(cellsAt(many, 5).length).toBeGreaterThan(20)
  })
})

describe('the web map', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(point, ({ lon, lat }) => {
        const [x, y] = toDegrees(toSquare(lon, lat))
        expect(x).toBeCloseTo(lon, 9)
        expect(y).toBeCloseTo(lat, 9)
      }),
    )
  })

  it('knows how long a kilometre is', () => {
    expect(pixelsAtZero(40_075.017, 0)).toBeCloseTo(512, 6)
    expect(pixelsAtZero(20, 60)).toBeCloseTo(2 * pixelsAtZero(20, 0), 6)
  })
})
