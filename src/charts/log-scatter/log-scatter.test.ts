import { describe, expect, it } from 'vitest'
import { placeLabels } from './labels.ts'
import { logScatter } from './log-scatter.ts'

const MEASURES = { width: 404, height: 440, left: 100, size: 10 }
const point = (id: string, xs: readonly number[], ys: readonly number[], label = '') => ({
  id,
  label,
  xs,
  ys,
})

describe('logScatter', () => {
  // Field: x from 100 to 400 for 10^2..10^5, y from 400 to 20 for 10^0..10^2.
  const drawn = logScatter(
    [point('a', [1000], [10]), point('b', [100_000], [1, 100]), point('c', [100], [100])],
    MEASURES,
    [1, 0.001],
  )

  it('puts equal ratios at equal distances', () => {
    expect(drawn.marks[0]?.dots).toEqual([[200, 210]])
    expect(drawn.ticksX).toEqual([
      { value: 100, at: 100 },
      { value: 1000, at: 200 },
      { value: 10_000, at: 300 },
      { value: 100_000, at: 400 },
    ])
    expect(drawn.ticksY.map(({ at }) => at)).toEqual([400, 210, 20])
  })

  it('draws every value a source gives and joins those of one thing', () => {
    expect(drawn.marks[1]?.dots).toEqual([
      [400, 400],
      [400, 20],
    ])
    expect(drawn.marks.map(({ line }) => line)).toEqual([null, 'M400 400V20', null])
  })

  it('frames what differs on both axes', () => {
    const { marks } = logScatter([point('d', [100, 1000], [1, 10])], { ...MEASURES, height: 240 })
    expect(marks[0]?.dots).toHaveLength(4)
    expect(marks[0]?.line).toBe('M100 200V20H400V200Z')
  })

  it('draws the shares that cross the field, and no other', () => {
    // A thousandth of x: from (1000, 1) to (100000, 100); the whole of x would leave the field at (100, 100).
    expect(drawn.shares).toEqual([{ share: 0.001, d: 'M200 400L400 20', x: 400, y: 20 }])
  })

  it('refuses what has no logarithm', () => {
    expect(() => logScatter([point('a', [0], [1])], MEASURES)).toThrow('not above zero')
  })
})

describe('placeLabels', () => {
  const field = { left: 0, right: 200, top: 0, bottom: 100 }

  it('prefers the right, takes the left at the edge, and leaves out what finds no room', () => {
    const marks = [
      { x: 20, y: 50 },
      { x: 190, y: 50 },
      { x: 22, y: 52 },
    ]
    const wanted = [
      { text: 'first', ...(marks[0] ?? { x: 0, y: 0 }) },
      { text: 'edge', ...(marks[1] ?? { x: 0, y: 0 }) },
      { text: 'too close to the first', ...(marks[2] ?? { x: 0, y: 0 }) },
    ]
    const [first, edge, close] = placeLabels(
      wanted,
      [marks[0], marks[1]].flatMap((each) => each ?? []),
      field,
      10,
    )
    expect(first).toEqual({ x: 27, y: 50, anchor: 'start' })
    expect(edge).toEqual({ x: 183, y: 50, anchor: 'end' })
    expect(close).toBeNull()
  })
})
