import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisNumbers, axisOf } from './axis.ts'
import { bar, BAR_UNITS, placeOn } from './bar.ts'

const AXIS = axisOf([
  [2, 10],
  [0, 3],
])

describe('axisOf', () => {
  it('adds the full ranges of the components', () => expect(AXIS).toEqual({ lo: 2, hi: 13 }))
})

describe('axisNumbers', () => {
  it('writes every whole number where they fit', () =>
    expect(axisNumbers(AXIS, 12)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]))
  it('writes the two ends where no round step fits', () => expect(axisNumbers(AXIS, 7)).toEqual([2, 13]))
  it('takes a wider step where it ends on the axis', () =>
    expect(axisNumbers({ lo: 0, hi: 20 }, 6)).toEqual([0, 5, 10, 15, 20]))
  it('writes one number for an axis of one place', () =>
    expect(axisNumbers({ lo: 1, hi: 1 }, 6)).toEqual([1]))
})

describe('bar', () => {
  it('fills the axis for a value that is wholly unknown', () =>
    expect(bar({ lo: 2, best: null, hi: 13 }, AXIS)).toEqual({
      from: 0,
      length: 1000,
      best: null,
      sure: false,
    }))

  it('keeps a sure value visible and its best inside the stretch', () => {
    const sure = bar({ lo: 13, best: 13, hi: 13 }, AXIS)
    expect(sure.sure).toBe(true)
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.from + sure.length).toBe(BAR_UNITS)
  })

  it('never leaves the axis, whatever the numbers', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const [lo, best, hi] = [a, b, c].sort((x, y) => x - y) as [number, number, number]
        const drawn = bar({ lo, best, hi }, AXIS)
        expect(drawn.from).toBeGreaterThanOrEqual(0)
        expect(drawn.from + drawn.length).toBeLessThanOrEqual(BAR_UNITS + 0.1)
        expect(drawn.best).toBeGreaterThanOrEqual(0)
        expect(drawn.best).toBeLessThanOrEqual(BAR_UNITS)
      }),
    )
  })

  it('puts the only place of an axis without length in the middle', () =>
    expect(placeOn({ lo: 1, hi: 1 }, 1)).toBe(500))
})
