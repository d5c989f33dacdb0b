import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { arenaOf } from '../../../src/core/diff/arena.ts'
import { notShared, pairUp } from '../../../src/core/diff/pairing.ts'
import { methodDiff } from '../../../src/core/diff/method-diff.ts'
import type { Move, Standing } from '../../../src/core/diff/move-types.ts'
import { MEASURES } from '../../../src/core/diff/move-types.ts'
import { measureOf } from '../../../src/core/diff/world.ts'
import type { Facility } from '../../../src/core/facility/facility.ts'
import { FIELD_KEYS } from '../../../src/core/facility/fields.ts'
import type { Method } from '../../../src/core/method/method.ts'
import { rank } from '../../../src/core/rank.ts'
import { scoreOnce } from '../../../src/core/score-once.ts'
import { tabledBy } from '../../../src/core/score-table.ts'
import { scoreAll } from '../../../src/core/score.ts'
import { shippedMethod } from '../../lib/invented.ts'
import { facilities, RUNS } from '../../lib/score-arbitrary.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

const ASOF = '2026-11-22'
const basic = shippedMethod('thi-basic-provisional')
const extended = shippedMethod('thi-extended-provisional')
const [capacity] = basic.components
const methods: readonly Method[] = [
  basic,
  extended,
  { ...basic, aging: [] },
  { ...extended, ratedBy: ['capacity', 'management'] },
  { ...basic, unrated: { kinds: [], statuses: ['closed'] } },
  { ...basic, components: capacity ? [capacity] : [], ratedBy: ['capacity'] },
]

/** What becomes of a facility: kept as the same object, gone, or some facts and the kind of another one. */
const fate = fc.oneof(
  { weight: 3, arbitrary: fc.constant('kept' as const) },
  { weight: 1, arbitrary: fc.constant('gone' as const) },
  {
    weight: 4,
    arbitrary: fc.record({ from: fc.nat(), keys: fc.subarray([...FIELD_KEYS]), kind: fc.boolean() }),
  },
)

const change = fc
  .record({
    base: facilities(),
    donors: facilities(),
    fates: fc.array(fate, { minLength: 12, maxLength: 12 }),
    newcomers: fc.nat({ max: 2 }),
    methods: fc.tuple(fc.constantFrom(...methods), fc.option(fc.constantFrom(...methods), { freq: 2 })),
  })
  .map(({ base, donors, fates, newcomers, methods: [from, to] }) => {
    const kept = base.flatMap((facility, index): Facility[] => {
      const each = fates[index] ?? 'kept'
      if (each === 'gone') return []
      const donor = each === 'kept' ? undefined : donors[each.from % donors.length]
      if (each === 'kept' || !donor) return [facility]
      const taken = Object.fromEntries(each.keys.map((key) => [key, donor.facts[key]]))
      const kind = each.kind ? donor.kind : facility.kind
      return [{ ...facility, kind, facts: { ...facility.facts, ...taken } }]
    })
    const fresh = donors
      .slice(0, newcomers)
      .map((facility, index) => ({ ...facility, id: `tj/${String(index)}` }))
    return {
      method: { base: from, head: to ?? from },
      facilities: { base, head: [...kept, ...fresh] },
    }
  })

const ranked = (list: readonly Facility[], method: Method): ReadonlyMap<string, Standing> =>
  new Map(
    rank(scoreAll(list, method, ASOF)).map(({ score, rank: band, rankAll }) => [
      score.facility,
      { place: band?.place ?? null, rank: band && { best: band.best, worst: band.worst }, rankAll },
    ]),
  )

const total = ({ parts }: Move, own: boolean): number =>
  parts
    .filter(({ causes }) => causes.some(({ by }) => by === 'own') === own)
    .reduce((sum, part) => sum + part.by, 0)

function diffOf({ method, facilities: sides }: typeof change extends fc.Arbitrary<infer C> ? C : never) {
  const pairing = pairUp(sides.head, notShared(sides), new Map())
  const scored = scoreOnce(ASOF)
  return methodDiff(arenaOf({ method, pairing, asOf: ASOF, scored, tabled: tabledBy(scored) }), true)
}

it('finds every number that moves, and its parts sum to the move', () => {
  fc.assert(
    fc.property(change, (each) => {
      const [before, after] = [
        ranked(each.facilities.base, each.method.base),
        ranked(each.facilities.head, each.method.head),
      ]
      const expected = [...after].flatMap(([id, head]) => {
        const base = before.get(id)
        return MEASURES.flatMap((measure) => {
          const [from, to] = [base && measureOf(base, measure), measureOf(head, measure)]
          return from === null || from === undefined || to === null || from === to
            ? []
            : [`${id} ${measure} ${String(from)} ${String(to)}`]
        })
      })
      const { movers } = diffOf(each)
      const found = movers.flatMap(({ id, moves }) =>
        moves.map(({ measure, from, to }) => `${id} ${measure} ${String(from)} ${String(to)}`),
      )
      expect(found.toSorted()).toEqual(expected.toSorted())
      for (const { moves } of movers)
        for (const move of moves) {
          expect(move.parts.reduce((sum, { by }) => sum + by, 0)).toBe(move.to - move.from)
          expect(move.parts.every(({ by, causes }) => by !== 0 && causes.length > 0)).toBe(true)
        }
    }),
    RUNS,
  )
})

it('lays to the own record what putting back the old record would undo', () => {
  fc.assert(
    fc.property(change, (each) => {
      const { base, head } = each.facilities
      for (const { id, moves } of diffOf(each).movers) {
        const old = base.find((facility) => facility.id === id)
        const world = head.map((facility) => (facility.id === id && old ? old : facility))
        const back = ranked(world, each.method.head).get(id)
        for (const move of moves) {
          const without = back ? measureOf(back, move.measure) : null
          // Where the old record has no such number, its share cannot be told from the others'.
          if (without !== null) expect(total(move, true)).toBe(move.to - without)
        }
      }
    }),
    RUNS,
  )
})

it('finds nothing where records are equal, whatever objects they are', () => {
  fc.assert(
    fc.property(facilities(), fc.constantFrom(...methods), (base, method) => {
      const diff = diffOf({
        method: { base: method, head: structuredClone(method) },
        facilities: { base, head: structuredClone(base) },
      })
      expect([diff.changed, diff.movers, diff.scores, diff.ratings]).toEqual([false, [], [], []])
    }),
    { numRuns: 50 },
  )
})
