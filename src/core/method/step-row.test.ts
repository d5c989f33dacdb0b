import { describe, expect, it } from 'vitest'
import { firstBadStep, stretchOf } from './step-row.ts'

const score = 0

describe('stretchOf', () => {
  it('tells included from excluded ends', () => {
    expect(stretchOf({ at_least: 1.2, below: 1.5, score })).toEqual({
      from: 1.2,
      fromIncluded: true,
      to: 1.5,
      toIncluded: false,
    })
    expect(stretchOf({ above: 0.1, score })).toMatchObject({ from: 0.1, fromIncluded: false, to: Infinity })
  })
})

describe('firstBadStep', () => {
  it.each([
    [
      'at most, then above',
      [
        { at_most: 1, score },
        { above: 1, score },
      ],
      -1,
    ],
    [
      'below, then at least',
      [
        { below: 1, score },
        { at_least: 1, score },
      ],
      -1,
    ],
    ['one row for all', [{ score }], -1],
    [
      'the bound in neither',
      [
        { below: 1, score },
        { above: 1, score },
      ],
      1,
    ],
    [
      'the bound in both',
      [
        { at_most: 1, score },
        { at_least: 1, score },
      ],
      1,
    ],
    [
      'a gap',
      [
        { below: 1, score },
        { at_least: 2, score },
      ],
      1,
    ],
    [
      'descending rows',
      [
        { above: 1, score },
        { at_most: 1, score },
      ],
      0,
    ],
    [
      'two lower ends in one row',
      [
        { at_most: 1, score },
        { above: 1, at_least: 1, score },
      ],
      1,
    ],
    [
      'no end above',
      [
        { at_most: 1, score },
        { above: 1, below: 3, score },
      ],
      1,
    ],
    [
      'a stretch the wrong way round',
      [
        { at_most: 3, score },
        { above: 3, below: 1, score },
      ],
      1,
    ],
  ])('%s', (_, rows, expected) => {
    expect(firstBadStep(rows)).toBe(expected)
  })
})
