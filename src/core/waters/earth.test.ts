import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bearing, kilometres, WINDS, windOf } from './earth.ts'
import { directionIsSure } from './reach.ts'

const BISHKEK = { lat: 42.87, lon: 74.59 }
const spot = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('kilometres', () => {
  it('measures a degree of latitude everywhere alike, of longitude by the latitude', () => {
    expect(kilometres({ lat: 41, lon: 72 }, { lat: 42, lon: 72 })).toBeCloseTo(111.19, 1)
    expect(kilometres({ lat: 60, lon: 72 }, { lat: 60, lon: 73 })).toBeCloseTo(55.6, 1)
  })

  it('measures known distances', () => {
    expect(kilometres(BISHKEK, { lat: 43.2525, lon: 76.9115 })).toBeCloseTo(193, 0)
    expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371, 3)
  })

  it('is the same both ways, and nothing from a place to itself', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        expect(kilometres(a, b)).toBeCloseTo(kilometres(b, a), 6)
        expect(kilometres(a, a)).toBe(0)
      }),
    )
  })
})

describe('bearing', () => {
  it.each([
    [{ lat: 44, lon: 74.59 }, 'n'],
    [{ lat: 43.5, lon: 75.5 }, 'ne'],
    [{ lat: 42.87, lon: 76 }, 'e'],
    [{ lat: 42, lon: 75.8 }, 'se'],
    [{ lat: 41, lon: 74.59 }, 's'],
    [{ lat: 42.2, lon: 73.7 }, 'sw'],
    [{ lat: 42.87, lon: 73 }, 'w'],
    [{ lat: 43.6, lon: 73.6 }, 'nw'],
  ])('of %o from Bishkek is %s', (to, wind) => expect(windOf(bearing(BISHKEK, to))).toBe(wind))

  it('stays within the circle and always has a name', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const degrees = bearing(a, b)
        expect(degrees).toBeGreaterThanOrEqual(0)
        expect(degrees).toBeLessThan(360)
        expect(WINDS).toContain(windOf(degrees))
      }),
    )
  })
})

it('a direction is sure only where the doubt is small beside the distance', () => {
  expect(directionIsSure(50, 5)).toBe(true)
  expect(directionIsSure(30, 20)).toBe(true)
  expect(directionIsSure(25, 20)).toBe(false)
  expect(directionIsSure(0, 0)).toBe(false)
  expect(directionIsSure(3, 0)).toBe(true)
})
