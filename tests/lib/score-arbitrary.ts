import fc from 'fast-check'
import type { Claim, Fact, Range } from '../../src/core/claim.ts'
import type { Facility } from '../../src/core/facility/facility.ts'
import { STATUSES, WATER_HAZARD_CLASSES } from '../../src/core/facility/vocabulary.ts'
import type { Score } from '../../src/core/score-types.ts'
import { bareScore, fact, facility } from './invented.ts'

/** Runs of each property; fast-check prints the seed of a failure. */
export const RUNS = { numRuns: 300 }

const date = fc.constantFrom('undated', '1999', '2005', '2005-03', '2013-02-25', '2024')

const claims = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> =>
  fc.tuple(fc.array(fc.tuple(value, date), { maxLength: 3 }), fc.nat({ max: 7 })).map(([list, preferred]) =>
    fact(
      ...list.map(([each, asOf], index): Claim<T> => ({
        value: each,
        source: 's001',
        asOf,
        ...(index === preferred && { preferred: true as const }),
      })),
    ),
  )

/** Numbers even on a logarithmic scale, few of them apart, so that ties occur; one in three a span. */
const quantity = (from: number, to: number): fc.Arbitrary<Range> => {
  const value = fc
    .oneof(
      fc.integer({ min: 0, max: 8 }).map((step) => step / 8),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map((share) => Math.min(to, Math.max(from, from * (to / from) ** share)))
  return fc.oneof(
    { weight: 2, arbitrary: value.map((lo) => ({ lo, hi: lo })) },
    {
      weight: 1,
      arbitrary: fc.tuple(value, value).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) })),
    },
  )
}

const materials = ['uranium-mill-tailings', 'gold-tailings', 'iron-ore-tailings', 'nickel-cobalt']
const kind = fc.constantFrom('facility', 'facility', 'facility', 'facility', 'group', 'legacy-waste')

/** Records of every sort; `most` is the greatest volume in m3. */
export const facilities = (most = 1e10): fc.Arbitrary<Facility[]> =>
  fc
    .array(
      fc.tuple(
        kind,
        fc.record({
          volume_m3: claims(quantity(100, most)),
          mass_t: claims(quantity(180, most * 1.2)),
          water_hazard_class: claims(fc.constantFrom(...WATER_HAZARD_CLASSES)),
          material: claims(fc.constantFrom(...materials)),
          status: claims(fc.constantFrom(...STATUSES)),
          pga_g: claims(quantity(0.05, 0.2)),
          flood_zone: claims(fc.constantFrom('outside', 'inside-100')),
          factor_of_safety: claims(quantity(1, 2)),
          population_at_risk: claims(quantity(1, 10000)),
          river_km: claims(quantity(0.1, 100)),
          downstream: claims(fc.constantFrom(['UZ'], ['UZ', 'KZ'])),
        }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((list) => list.map(([each, facts], index) => facility(`kg/f-${String(index)}`, facts, each)))

const partOf = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.boolean(), fc.constantFrom(0, 0.5, 1))
  .map(([lo, width, known, share]) => ({ lo, hi: lo + width, ...(known && { best: lo + width * share }) }))

/** Scores of bare intervals on small whole numbers, full of ties; `parts` to a score. */
export const bareScores = (parts: number, maxLength: number): fc.Arbitrary<Score[]> =>
  fc
    .array(
      fc.tuple(
        fc.array(partOf, { minLength: parts, maxLength: parts }),
        fc.constantFrom('rated', 'rated', 'unrated', 'excluded'),
      ),
      { maxLength },
    )
    .map((list) =>
      list.map(([intervals, state], index) => bareScore(`kg/f-${String(index)}`, intervals, state)),
    )
