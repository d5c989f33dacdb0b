import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalLines } from './equal-lines.ts'
import { fitted, lanesOf, textWidth } from './flags.ts'
import { NARROW, WIDE } from './frame.ts'
import { scatter } from './scatter.ts'

const AXES = { x: { lo: 4, hi: 9 }, y: { lo: 0, hi: 3 } }
const exact = (value: number) => ({ lo: value, best: value, hi: value })

describe('lanesOf', () => {
  it('lifts a text that would lie on its neighbour to the right', () => {
    const flags = [0, 5, 20].map((x) => ({ x, width: 10 }))
    expect(lanesOf(flags, 0)).toEqual([1, 0, 0])
  })

  it('lets no text lie on another or be crossed by a line', () => {
    const flag = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 1, max: 80 }) })
    fc.assert(
      fc.property(fc.uniqueArray(flag, { maxLength: 20, selector: ({ x }) => x }), (flags) => {
        const lanes = lanesOf(flags, 1)
        flags.forEach((a, one) => {
          flags.forEach((b, two) => {
            if (one === two || b.x < a.x || b.x > a.x + a.width) return
            // The line of b stands under the text of a: it must end below it.
            expect(lanes[two]).toBeLessThan(lanes[one] ?? 0)
          })
        })
      }),
    )
  })
})

describe('fitted', () => {
  it('keeps a text that fits and cuts the others at a word', () => {
    expect(fitted('Koshkar-Ata tailings', 500, 14)).toBe('Koshkar-Ata tailings')
    const cut = fitted('Berkut tailings, Orlovka plant', 120, 14)
    expect(cut).toBe('Berkut tailings…')
    expect(textWidth(cut, 14)).toBeLessThanOrEqual(120)
  })

  it('keeps the first word whatever the room', () => {
    expect(fitted('Berkut tailings', 1, 14)).toBe('Berkut…')
  })
})

it('textWidth grows with the letters and more so in Cyrillic', () => {
  expect(textWidth('tailings', 14)).toBeGreaterThan(40)
  expect(textWidth('хвостохр', 14)).toBeGreaterThan(textWidth('tailings', 14))
})

describe('equalLines', () => {
  it('keeps both parts at one sum and within the field', () => {
    const lines = equalLines(AXES.x, AXES.y)
    expect(lines.map(({ sum }) => sum)).toEqual([5, 6, 7, 8, 9, 10, 11])
    for (const { sum, from, to } of lines) {
      for (const [x, y] of [from, to]) {
        expect(x + y).toBeCloseTo(sum, 9)
        expect(x).toBeGreaterThanOrEqual(4)
        expect(x).toBeLessThanOrEqual(9)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(3)
      }
    }
  })
})

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('scatter, %s', (_, measures) => {
  const drawn = scatter(
    [
      { id: 'a', label: '1', x: { lo: 7, best: 7.5, hi: 8 }, y: { lo: 2, best: 2.5, hi: 3 } },
      { id: 'b', label: '2', x: exact(5), y: exact(1) },
      { id: 'c', label: '3', x: { lo: 4, best: null, hi: 9 }, y: exact(0) },
    ],
    [
      { y: { lo: 0, hi: 3 }, count: 12 },
      { y: { lo: 1, hi: 3 }, count: 4 },
    ],
    AXES,
    measures,
  )
  const [a, b, c] = drawn.marks

  it('draws a box of what is possible with its best value inside', () => {
    expect(a?.box.width).toBeCloseTo(drawn.field.width / 5, 0)
    expect(a?.dot?.[0]).toBeCloseTo((a?.box.x ?? 0) + (a?.box.width ?? 0) / 2, 0)
    expect(a?.dot?.[1]).toBeCloseTo((a?.box.y ?? 0) + (a?.box.height ?? 0) / 2, 0)
  })

  it('keeps an exact value visible and draws no dot without a best value', () => {
    expect(b?.box.width).toBe(3)
    expect(c?.dot).toBeNull()
  })

  it('keeps everything within the drawing', () => {
    for (const { x, y, width, height } of [...drawn.side, ...drawn.marks.map(({ box }) => box)]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(drawn.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThanOrEqual(drawn.height)
    }
    for (const { text } of drawn.marks) expect(text[1]).toBeGreaterThan(drawn.size / 2)
  })

  it('has no facility without a volume within the field', () => {
    for (const { x } of drawn.side) expect(x).toBeGreaterThan(drawn.field.x + drawn.field.width)
  })
})
