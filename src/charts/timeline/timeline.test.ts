import { describe, expect, it } from 'vitest'
import { lifeBar } from './life.ts'
import { decades, yearOf, yearTicks } from './years.ts'

const AXIS = { lo: 1900, hi: 2000 }
const year = (value: number) => ({ lo: value, hi: value })

describe('lifeBar', () => {
  it('draws a life with both ends as one sure stretch', () => {
    expect(lifeBar({ start: year(1910), end: year(1950), working: false }, AXIS, 1990)).toEqual({
      stretches: [{ kind: 'sure', from: 10, length: 40 }],
      stops: [10, 50],
      questions: [],
      onward: null,
    })
  })

  it('goes on to the release date where it still works', () => {
    const bar = lifeBar({ start: year(1910), end: null, working: true }, AXIS, 1990)
    expect(bar.stretches).toEqual([{ kind: 'sure', from: 10, length: 80 }])
    expect(bar.onward).toBe(90)
  })

  it('says that an end is missing where it no longer works', () => {
    const bar = lifeBar({ start: year(1910), end: null, working: false }, AXIS, 1990)
    expect(bar.stretches.map(({ kind }) => kind)).toEqual(['unknown'])
    expect(bar.questions).toEqual([90])
  })

  it('says that a start is missing', () => {
    const bar = lifeBar({ start: null, end: year(1950), working: false }, AXIS, 1990)
    expect(bar.stretches).toEqual([{ kind: 'unknown', from: 0, length: 50 }])
    expect(bar.questions).toEqual([0])
  })

  it('draws ranges at both ends', () => {
    const life = { start: { lo: 1910, hi: 1920 }, end: { lo: 1950, hi: 1960 }, working: false }
    expect(lifeBar(life, AXIS, 1990).stretches.map(({ kind, from }) => [kind, from])).toEqual([
      ['range', 10],
      ['sure', 20],
      ['range', 50],
    ])
  })

  it('marks a start that lies ahead and nothing else', () => {
    const bar = lifeBar({ start: year(1995), end: null, working: false }, AXIS, 1990)
    expect(bar).toEqual({ stretches: [], stops: [95], questions: [], onward: null })
  })

  it('draws no certain life past the release: a close ahead is planned', () => {
    const bar = lifeBar({ start: year(1910), end: year(1998), working: true }, AXIS, 1990)
    expect(bar.stretches).toEqual([
      { kind: 'sure', from: 10, length: 80 },
      { kind: 'planned', from: 90, length: 8 },
    ])
    expect(bar).toMatchObject({ stops: [10, 98], onward: null })
    const both = lifeBar({ start: year(1992), end: year(1998), working: false }, AXIS, 1990)
    expect(both.stretches).toEqual([{ kind: 'planned', from: 92, length: 6 }])
  })

  it('draws nothing of nothing', () => {
    expect(lifeBar({ start: null, end: null, working: true }, AXIS, 1990).stops).toEqual([])
  })
})

describe('years', () => {
  it('rounds an axis to decades', () => {
    expect(decades([1942, 2026])).toEqual({ lo: 1940, hi: 2030 })
    expect(decades([])).toEqual({ lo: 0, hi: 10 })
  })

  it('keeps the marks few', () => {
    const ticks = yearTicks({ lo: 1900, hi: 2040 }, 8)
    expect(ticks.length).toBeLessThanOrEqual(8)
    expect(ticks.map(({ value }) => value)).toContain(1960)
  })

  it.each([
    ['1958', 1958.5],
    ['1958-01-01', 1958],
    ['1958-12', 1958.96],
  ])('reads %s', (date, value) => {
    expect(yearOf(date)).toBeCloseTo(value, 1)
  })

  it('reads nothing from a word', () => {
    expect(yearOf('undated')).toBeNull()
  })
})
