import { describe, expect, it } from 'vitest'
import { percentOn } from './percent.ts'
import { tenth } from '../tenth.ts'
import { stack, ticksOf } from './stack.ts'

const AXIS = { lo: 0, hi: 10 }

describe('percentOn', () => {
  it.each([
    [0, 0],
    [3.333, 33.3],
    [10, 100],
    [-4, 0],
    [12, 100],
  ])('places %d at %d', (value, at) => {
    expect(percentOn(AXIS, value)).toBe(at)
  })

  it('puts all in the middle of an axis without length', () => {
    expect(percentOn({ lo: 3, hi: 3 }, 3)).toBe(50)
  })

  it('rounds to a tenth', () => {
    expect(tenth(0.25)).toBe(0.3)
  })
})

describe('stack', () => {
  it('lays what is sure first, then what is open, without a gap', () => {
    expect(
      stack(
        [
          { id: 'volume', lo: 5, hi: 6 },
          { id: 'class', lo: 1, hi: 3 },
        ],
        AXIS,
      ),
    ).toEqual([
      { id: 'volume', sure: true, from: 0, length: 50 },
      { id: 'class', sure: true, from: 50, length: 10 },
      { id: 'volume', sure: false, from: 60, length: 10 },
      { id: 'class', sure: false, from: 70, length: 20 },
    ])
  })

  it('leaves out what has no length', () => {
    expect(stack([{ id: 'a', lo: 0, hi: 0 }], AXIS)).toEqual([])
    expect(stack([{ id: 'a', lo: 4, hi: 4 }], AXIS)).toHaveLength(1)
  })
})

it('ticksOf names both ends of the axis', () => {
  const ticks = ticksOf({ lo: 0, hi: 13 }, 14)
  expect(ticks[0]).toEqual({ value: 0, at: 0 })
  expect(ticks.at(-1)).toEqual({ value: 13, at: 100 })
})
