import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, overlap, textWidth, within } from './box.ts'
import { collect } from './collect.ts'
import type { Point } from './frame.ts'
import { groupOf, groupSpans } from './groups.ts'
import { placeLabels, type Wish } from './labels.ts'
import { CELL, rasterOf } from './raster.ts'
import { spotIn } from './spot.ts'
import { placeTags } from './tags.ts'

const FRAME = { width: 720, height: 480 }
const point = fc.tuple(fc.integer({ min: 0, max: 720 }), fc.integer({ min: 0, max: 480 }))

describe('groups', () => {
  it('are of equal size for any number of places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), (count) => {
        const sizes = groupSpans(count).map(({ from, to }) => to - from + 1)
        expect(sizes).toHaveLength(5)
        expect(sizes.reduce((a, b) => a + b)).toBe(count)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('give every place the group whose span holds it', () => {
    for (const { group, from, to } of groupSpans(76)) {
      for (let place = from; place <= to; place++) expect(groupOf(place, 76)).toBe(group)
    }
  })

  it('are fewer where there are fewer places', () =>
    expect(groupSpans(2).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
    ]))
})

describe('collect', () => {
  it('makes one mark of ten at one point, the first leading', () => {
    const items = Array.from({ length: 10 }, (_, id) => ({ id, r: 8, point: [50, 50] as Point }))
    const [mark, ...rest] = collect(items, 2)
    expect(rest).toEqual([])
    expect(mark?.items.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('loses nothing and lets no two marks touch', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 80 }), (points) => {
        const items = points.map((at, id) => ({ id, r: 5 + (id % 4), point: at as Point }))
        const marks = collect(items, 2)
        expect(marks.flatMap((mark) => mark.items)).toHaveLength(items.length)
        for (const [index, a] of marks.entries()) {
          for (const b of marks.slice(index + 1)) {
            const away = Math.hypot(a.point[0] - b.point[0], a.point[1] - b.point[1])
            expect(away).toBeGreaterThanOrEqual(a.items[0].r + b.items[0].r + 2)
          }
        }
      }),
    )
  })
})

describe('placeTags', () => {
  it('numbers only marks of several', () => {
    const tags = placeTags(
      [
        { x: 9, y: 9, r: 8, count: 1 },
        { x: 99, y: 99, r: 8, count: 12 },
      ],
      11,
      FRAME,
    )
    expect(tags[0]).toBeNull()
    expect(tags[1]?.anchor).toBe('start')
  })

  it('takes another corner where a mark is in the way', () => {
    const tags = placeTags(
      [
        { x: 100, y: 100, r: 8, count: 3 },
        { x: 113, y: 88, r: 8, count: 1 },
      ],
      11,
      FRAME,
    )
    expect(overlap(tags[0]?.box ?? [0, 0, 0, 0], around(113, 88, 8))).toBe(false)
  })
})

describe('placeTags at the edge', () => {
  it('keeps the number in sight', () => {
    const [tag] = placeTags([{ x: 712, y: 6, r: 8, count: 12 }], 24, FRAME)
    expect(tag && within(tag.box, FRAME.width, FRAME.height, 0)).toBe(true)
  })
})

describe('placeLabels', () => {
  const wish = (at: Point, text = 'Mailuu-Suu'): Wish => ({
    text,
    kind: 'town',
    at,
    dot: at,
    size: 12,
    clear: 2,
  })

  it('never lets two names, dots or marks overlap, and stays inside', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), fc.array(point, { maxLength: 20 }), (towns, marks) => {
        const taken = marks.map(([x, y]) => around(x, y, 9))
        const labels = placeLabels(
          towns.map((at) => wish(at)),
          taken,
          FRAME,
        )
        for (const [index, { box }] of labels.entries()) {
          expect(within(box, FRAME.width, FRAME.height)).toBe(true)
          expect(taken.some((mark) => overlap(mark, box))).toBe(false)
          for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false)
        }
      }),
    )
  })

  it('prefers the right side and gives the first come the place', () => {
    const [first, second] = placeLabels([wish([100, 100], 'One'), wish([108, 100], 'Two')], [], FRAME)
    expect(first?.anchor).toBe('start')
    expect(second?.y).not.toBe(first?.y)
  })
})

describe('textWidth', () => {
  it('grows with the text and its spacing', () => {
    expect(textWidth('Ош', 10)).toBeLessThan(textWidth('Душанбе', 10))
    expect(textWidth('China', 10, 0.1)).toBeCloseTo(textWidth('China', 10) + 5)
  })
})

describe('spotIn', () => {
  const square: Point[] = [
    [100, 100],
    [300, 100],
    [300, 300],
    [100, 300],
  ]
  const raster = rasterOf([{ points: square, closed: true }], FRAME)

  it('takes the middle of an area that is free', () => {
    const spot = raster && spotIn(raster, [80, 14], [])
    expect(Math.hypot((spot?.[0] ?? 0) - 200, (spot?.[1] ?? 0) - 200)).toBeLessThanOrEqual(2 * CELL)
  })

  it('makes way for what is there', () => {
    const spot = raster && spotIn(raster, [80, 14], [around(200, 200, 40)])
    expect(spot).not.toBeNull()
    if (spot)
      expect(overlap([spot[0] - 40, spot[1] - 7, spot[0] + 40, spot[1] + 7], around(200, 200, 40))).toBe(
        false,
      )
  })

  it('refuses a name that does not fit, unless it may reach over', () => {
    expect(raster && spotIn(raster, [260, 14], [])).toBeNull()
    expect(raster && spotIn(raster, [260, 14], [], 0.6)).not.toBeNull()
  })

  it('knows that an area out of sight has no place', () =>
    expect(
      rasterOf([{ points: square.map(([x, y]): Point => [x + 900, y]), closed: true }], FRAME),
    ).toBeNull())
})
