import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Burden } from '../../../src/core/burden/burden.ts'
import { burdenOf, scaleOf } from '../../../src/core/burden/burden.ts'
import type { Facility, Facts } from '../../../src/core/facility/facility.ts'
import type { Kind } from '../../../src/core/facility/vocabulary.ts'
import { rank } from '../../../src/core/rank.ts'
import { scoreAll } from '../../../src/core/score.ts'
import { fact, facility, number, says, shippedMethod } from '../../lib/invented.ts'
import { facilities } from '../../lib/score-arbitrary.ts'

vi.setConfig({ testTimeout: 60_000 })

const method = shippedMethod('thi-basic-provisional')
const AS_OF = '2026-11-21'
const scale = (all: readonly Facility[]) => scaleOf(rank(scoreAll(all, method, AS_OF)))
const known = (volume: number | readonly [number, number], worst: 1 | 2 | 3): Partial<Facts> => ({
  volume_m3: fact(number(volume)),
  water_hazard_class: fact(says(worst)),
})
const member = (id: string, facts: Partial<Facts>, kind?: Kind): Facility => ({
  ...facility(id, facts, kind),
  memberOf: 'kg/group',
})

/** Indices: a 10, b 8 to 10, c 6, d 5, e open from 4 to 12 for want of a volume, f open from 3 to 6. */
const PONDS = [
  member('kg/a', known(1e7, 3)),
  member('kg/b', known([1e6, 1e8], 2)),
  facility('kg/c', known(1e5, 1)),
  facility('kg/d', known(1e4, 1)),
  facility('kg/e', { water_hazard_class: fact(says(2)) }),
  facility('kg/f', { volume_m3: fact(number(1e3)) }),
]
const REST = [
  facility('kg/group', known(1e9, 3), 'group'),
  facility('kg/lone-group', known(1e9, 3), 'group'),
  facility('kg/dump', known(1e9, 3), 'legacy-waste'),
  facility('kg/empty', { ...known(1e9, 3), status: fact(says('relocated')) }),
]
const ALL = [...PONDS, ...REST]

describe('what an area holds', () => {
  const whole = burdenOf(ALL, ALL, scale(ALL))

  it('is what a hand counts', () => {
    // Four rated, so the worst quarter is one place. a (10) meets only b (8 to 10): places 1 to 2, b too.
    // e may reach 12; f at most 6, with a and b above it.
    expect(whole).toMatchObject({ facilities: 6, rated: 4, surely: 0, possibly: 2, unknown: 1 })
    // Among all six each overlap is one place left open:
    // a: b e = 2, b: a e = 2, c: e f = 2, d: e f = 2, e: a b c d f = 5, f: c d e = 3
    expect(whole.open).toBe(16)
    expect(whole.volume.of).toBe(5)
    expect(whole.volume.lo).toBeCloseTo(1e7 + 1e6 + 1e5 + 1e4 + 1e3, 0)
    expect(whole.volume.hi).toBeCloseTo(1e7 + 1e8 + 1e5 + 1e4 + 1e3, 0)
    expect([...whole.missing]).toEqual([
      ['capacity', 1],
      ['toxicity', 1],
    ])
    expect(whole).toMatchObject({ groups: 2, groupsAlone: 1, wastes: 1, empty: 1 })
  })

  it('names what stands in the worst quarter for certain', () => {
    const apart = [facility('kg/a', known(1e9, 3)), ...PONDS.slice(2, 4)]
    expect(burdenOf(apart, apart, scale(apart))).toMatchObject({ surely: 1, possibly: 1, unknown: 0 })
  })

  it('holds nothing where there is nothing', () => {
    const none = burdenOf([], ALL, scale(ALL))
    expect(none).toMatchObject({ facilities: 0, possibly: 0, unknown: 0, open: 0, groups: 0 })
    expect(none.volume).toEqual({ lo: 0, hi: 0, of: 0 })
  })

  it('counts a record once, however often it is given', () => {
    expect(burdenOf([...ALL, ...PONDS], ALL, scale(ALL))).toEqual(whole)
  })

  it('loses a sure first place to an unknown, never the possible one', () => {
    const blind = PONDS.map((each) => (each.id === 'kg/a' ? facility('kg/a') : each))
    const after = burdenOf(blind, blind, scale(blind))
    expect(after.possibly + after.unknown).toBeGreaterThanOrEqual(whole.possibly + whole.unknown)
    expect(after.open).toBeGreaterThan(whole.open)
  })
})

/** The measures, without the counts of what stands beside them. */
const measures = ({ facilities: n, rated, surely, possibly, unknown, open, volume }: Burden) => [
  ...[n, rated, surely, possibly, unknown, open],
  ...[Math.round(volume.lo), Math.round(volume.hi), volume.of],
]

describe('properties of what an area holds', () => {
  it('never counts members twice: groups and wastes change no measure', () => {
    fc.assert(
      fc.property(facilities(), (drawn) => {
        const single = drawn.map((each) => ({ ...each, kind: 'facility' as const, memberOf: 'kg/group' }))
        const more = [
          ...single,
          { ...facility('kg/group', known(5e9, 3), 'group') },
          { ...facility('kg/dump', known(5e9, 3), 'radioactive-waste') },
        ]
        const [one, two] = [single, more].map((all) => burdenOf(all, all, scale(all)))
        expect(two && measures(two)).toEqual(one && measures(one))
        expect(two).toMatchObject({ groups: 1, groupsAlone: 0, wastes: 1 })
      }),
      { numRuns: 100 },
    )
  })

  it('adds up: areas that part the atlas hold together what it holds', () => {
    fc.assert(
      fc.property(facilities(), fc.infiniteStream(fc.nat({ max: 2 })), (all, draw) => {
        const areas = [0, 1, 2].map((): Facility[] => [])
        for (const each of all) areas[draw.next().value]?.push(each)
        const against = scale(all)
        const parts = areas.map((area) => measures(burdenOf(area, all, against)))
        const whole = measures(burdenOf(all, all, against))
        for (const [at, total] of whole.entries()) {
          const sum = parts.reduce((before, part) => before + (part[at] ?? 0), 0)
          // Each area rounds its cubic metres once.
          expect(Math.abs(sum - total)).toBeLessThanOrEqual(at === 6 || at === 7 ? 3 : 0)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('sees the sum of all open places as the W of the wanted facts', () => {
    fc.assert(
      fc.property(facilities(), (all) => {
        const ranked = rank(scoreAll(all, method, AS_OF))
        const open = ranked.reduce(
          (sum, { rankAll }) => sum + (rankAll ? rankAll.worst - rankAll.best : 0),
          0,
        )
        const single = all.filter(({ kind }) => kind === 'facility')
        expect(burdenOf(single, all, scaleOf(ranked)).open).toBe(open)
      }),
      { numRuns: 100 },
    )
  })
})
