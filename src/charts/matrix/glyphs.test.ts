import { describe, expect, it } from 'vitest'
import { CELL_KINDS, glyph, rowPaths } from './glyphs.ts'

describe('rowPaths', () => {
  it('draws each kind of a row as one path, a shape a cell', () => {
    const paths = rowPaths(['stated', 'not-found', 'stated'])
    expect(paths.map(({ kind }) => kind)).toEqual(['stated', 'not-found'])
    expect(paths[0]?.d).toBe(`M0 0${glyph('stated')}M20 0${glyph('stated')}`)
  })

  it('draws nothing for an empty row', () => {
    expect(rowPaths([])).toEqual([])
  })
})

it('every kind has a shape of its own, which can be moved', () => {
  const shapes = CELL_KINDS.map(glyph)
  expect(new Set(shapes).size).toBe(CELL_KINDS.length)
  // An upper-case command would stay where it is.
  for (const shape of shapes) expect(shape).toMatch(/^m[^A-Z]+$/)
})
