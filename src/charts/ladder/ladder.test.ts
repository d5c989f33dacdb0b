import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bracketsOf } from './brackets.ts'
import { groupsOf } from './groups.ts'
import type { Span } from './groups.ts'

const spansOf = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 }))
    .map(([lo, width]): Span => ({ lo, hi: lo + width })),
  { maxLength: 14 },
)
const overlap = (a: Span, b: Span) => a.lo <= b.hi && b.lo <= a.hi

describe('groupsOf', () => {
  it('chains groups that share a member', () => {
    const spans = [
      { lo: 1, hi: 3 },
      { lo: 2, hi: 5 },
      { lo: 4, hi: 6 },
    ]
    expect(groupsOf(spans)).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  it('counts touching as overlap, and equal spans once', () => {
    expect(
      groupsOf([
        { lo: 1, hi: 2 },
        { lo: 2, hi: 3 },
      ]),
    ).toEqual([[0, 1]])
    expect(
      groupsOf([
        { lo: 1, hi: 1 },
        { lo: 1, hi: 1 },
        { lo: 5, hi: 5 },
      ]),
    ).toEqual([[0, 1]])
  })

  it('holds every overlapping pair, and only such', () => {
    fc.assert(
      fc.property(spansOf, (spans) => {
        const groups = groupsOf(spans)
        spans.forEach((a, one) => {
          spans.forEach((b, two) => {
            if (one >= two) return
            const together = groups.some((group) => group.includes(one) && group.includes(two))
            expect(together).toBe(overlap(a, b))
          })
        })
      }),
    )
  })

  it('has no group within another', () => {
    fc.assert(
      fc.property(spansOf, (spans) => {
        const groups = groupsOf(spans)
        groups.forEach((group, one) => {
          groups.forEach((other, two) => {
            if (one !== two) expect(group.every((each) => other.includes(each))).toBe(false)
          })
        })
      }),
    )
  })
})

describe('bracketsOf', () => {
  it('runs from the first member to the last and passes the others without a dot', () => {
    const cells = bracketsOf([[0, 2]], 4).map(([cell]) => cell)
    expect(cells).toEqual([
      { member: true, from: 50, to: 100 },
      { member: false, from: 0, to: 100 },
      { member: true, from: 0, to: 50 },
      null,
    ])
  })
})
