import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSchematic, WIDTH } from './draw.ts'
import type { Row } from './row.ts'
import { wrap } from './wrap.ts'

const row = (kind: Row['kind'], depth: number, text = kind as string, more: Partial<Row> = {}): Row => ({
  kind,
  depth,
  text,
  open: [],
  ...more,
})
const BASIN: readonly Row[] = [
  row('river', 0, 'Big'),
  row('river', 1, 'Side', { open: [0] }),
  row('facility', 1, 'Pond', { squares: 1, open: [0] }),
  row('mouth', 1, '', { open: [0] }),
  row('town', 0, 'Town'),
  row('facility', 0, 'Group', { squares: 30 }),
  row('border', 0, 'From one into the other'),
  row('mouth', 0, 'flows into the sea'),
]

describe('drawSchematic', () => {
  const drawing = drawSchematic(BASIN)
  const lines = (path: string) => [...path.matchAll(/M(\d+(?:\.\d+)?) (\d+(?:\.\d+)?)(?:V(\d+(?:\.\d+)?))?/g)]

  it('draws each river from its name to its mouth, dashed where the order is not known', () => {
    const main = (path: string) => lines(path).filter(([, x]) => x === '12')
    expect(main(drawing.dashed)).toHaveLength(3)
    const [, , end] = [...main(drawing.dashed)].at(-1) ?? []
    expect(Number(end)).toBeGreaterThan(0)
    expect(main(drawing.solid)).toHaveLength(5)
    expect(drawing.solid).toContain('C28 ')
    expect(drawing.arrows).toHaveLength(1)
  })

  it('gives each pond of a group a square, in as many lines as they need', () => {
    const squares = drawing.marks.filter(({ kind }) => kind === 'facility')
    expect(squares).toHaveLength(31)
    expect(new Set(squares.slice(1).map(({ y }) => y)).size).toBeGreaterThan(1)
  })

  it('keeps marks and texts within the drawing, and texts apart', () => {
    const texts = fc.string({ unit: fc.constantFrom('а', 'b', ' ', 'щ', 'm'), maxLength: 120 })
    const rows = fc.array(fc.tuple(texts, fc.integer({ min: 0, max: 40 }), fc.integer({ min: -1, max: 5 })))
    fc.assert(
      fc.property(rows, (all) => {
        const { marks, labels, height } = drawSchematic(
          all.map(([text, squares, depth]) => row('facility', depth, text, { squares })),
        )
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThan(0)
          expect(x).toBeLessThan(WIDTH)
          expect(y).toBeLessThanOrEqual(height)
        }
        const spans = labels.map(({ y, lines: own }) => [y - 12, y + (own.length - 1) * 18 + 4] as const)
        spans.forEach(([top, bottom], index) => {
          expect(top).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? -1)
          expect(bottom).toBeLessThanOrEqual(height)
        })
      }),
    )
  })
})

it('wrap keeps every word and every line short', () => {
  const text = 'Хвостохранилище № 3 горно-металлургического комбината'
  const broken = wrap(text, 150, 14)
  expect(broken.join(' ')).toBe(text)
  expect(broken.length).toBeGreaterThan(2)
  expect(wrap('', 150, 14)).toEqual([''])
})
