import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameAround, frameOf, locate, MAP_WIDTH, type Point } from './frame.ts'
import { hatch } from './hatch.ts'
import { linesOf, pathOf, simplify } from './path.ts'
import { scaleBar } from './scale-bar.ts'
import { KM_A_DEGREE } from '../../core/waters/earth.ts'

describe('frameAround', () => {
  it('puts the point in the middle and is as wide as asked', () => {
    const frame = frameAround(72.45, 41.26, 300)
    expect(locate(frame, 72.45, 41.26)).toEqual([360, 240])
    expect(frame.unitsPerKm * 300).toBeCloseTo(MAP_WIDTH, -1)
  })

  it('measures a degree of latitude as long as it is', () => {
    const frame = frameAround(66, 48, 500)
    const [a, b] = [locate(frame, 66, 48), locate(frame, 66, 49)]
    expect((a?.[1] ?? 0) - (b?.[1] ?? 0)).toBeCloseTo(KM_A_DEGREE * frame.unitsPerKm, 0)
  })

  it('knows what lies outside', () => expect(locate(frameAround(72, 41, 300), 60, 50)).toBeNull())
})

describe('frameOf', () => {
  it('holds the whole shape inside its margin', () => {
    const corners: [number, number][] = [
      [60, 40],
      [75, 40],
      [75, 46],
      [60, 46],
    ]
    const frame = frameOf({ type: 'MultiPoint', coordinates: corners })
    for (const [lon, lat] of corners) expect(locate(frame, lon, lat)).not.toBeNull()
    expect(frame.height).toBeLessThan(MAP_WIDTH)
  })
})

describe('simplify', () => {
  const walk = fc.array(
    fc.tuple(fc.double({ min: 0, max: 700, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true })),
    {
      minLength: 2,
      maxLength: 60,
    },
  )

  it('keeps the ends and adds no point', () => {
    fc.assert(
      fc.property(walk, (points: Point[]) => {
        const less = simplify(points)
        expect(less[0]).toEqual(points[0])
        expect(less.at(-1)).toEqual(points.at(-1))
        expect(less.length).toBeLessThanOrEqual(points.length)
        for (const point of less) expect(points).toContainEqual(point)
      }),
    )
  })

  it('drops what the eye cannot tell apart', () => {
    const straight = Array.from({ length: 100 }, (_, index): Point => [index, index * 0.001])
    expect(simplify(straight)).toHaveLength(2)
  })
})

/** Reads relative path data back into points. */
function read(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = (line.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
      const points: Point[] = []
      let [x, y] = [0, 0]
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] ?? 0
        y += numbers[index + 1] ?? 0
        points.push([x, y])
      }
      return points
    })
}

describe('pathOf', () => {
  it('writes short relative numbers that lead back to the same points', () => {
    const points: Point[] = [
      [10, 10],
      [20.25, 9.5],
      [20.75, 30.04],
      [-3, 40],
    ]
    const path = pathOf([{ points, closed: false }])
    expect(path).toBe('M10 10l10.3-.5 .5 20.5-23.8 10')
    read(path)[0]?.forEach(([x, y], index) => {
      expect(Math.abs(x - (points[index]?.[0] ?? 0))).toBeLessThanOrEqual(0.051)
      expect(Math.abs(y - (points[index]?.[1] ?? 0))).toBeLessThanOrEqual(0.051)
    })
  })

  it('closes areas and leaves out those too small to see', () => {
    const square = (size: number): Point[] => [
      [5, 5],
      [5 + size, 5],
      [5 + size, 5 + size],
      [5, 5 + size],
    ]
    expect(pathOf([{ points: square(10), closed: true }])).toBe('M5 5l10 0 0 10-10 0z')
    expect(pathOf([{ points: square(0.2), closed: true }])).toBe('')
  })

  it('cuts at the frame and never writes NaN', () => {
    const frame = frameAround(70, 42, 300)
    const lines = linesOf(frame, {
      type: 'LineString',
      coordinates: [
        [40, 30],
        [70, 42],
        [95, 59],
      ],
    })
    const path = pathOf(lines)
    expect(path).not.toMatch(/NaN|Infinity|undefined|e/)
    for (const [x, y] of read(path).flat()) {
      expect(x).toBeGreaterThan(-7)
      expect(x).toBeLessThan(frame.width + 7)
      expect(y).toBeGreaterThan(-7)
      expect(y).toBeLessThan(frame.height + 7)
    }
  })
})

describe('scaleBar', () => {
  it.each([
    [0.233, 144, 500],
    [2.4, 144, 50],
    [0.75, 144, 100],
  ])('takes a round distance: %f units a km, at most %f units', (unitsPerKm, most, km) => {
    const bar = scaleBar(unitsPerKm, most)
    expect(bar.km).toBe(km)
    expect(bar.units).toBeLessThanOrEqual(most)
    expect(bar.units).toBeCloseTo(km * unitsPerKm, 1)
  })
})

describe('hatch', () => {
  it('stays within its circle', () => {
    for (const [, x = 0, y = 0, run = 0] of [...hatch(29).matchAll(/M(-?[\d.]+) (-?[\d.]+)l([\d.]+)-/g)].map(
      (m) => m.map(Number),
    )) {
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(29.2)
      expect(Math.hypot(x + run, y - run)).toBeLessThanOrEqual(29.2)
    }
    expect(hatch(29).match(/M/g)?.length).toBeGreaterThan(10)
  })
})
