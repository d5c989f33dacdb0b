import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Claim, Fact, Range } from '../../src/core/claim.ts'
import type { Facility, Facts } from '../../src/core/facility/facility.ts'
import { normaliseFacility } from '../../src/core/facility/normalise.ts'
import type { Kind } from '../../src/core/facility/vocabulary.ts'
import type { Method } from '../../src/core/method/method.ts'
import { parseMethod } from '../../src/core/method/parse-method.ts'
import { methodSchema } from '../../src/core/method/schema.ts'
import type { Part, Score } from '../../src/core/score-types.ts'

/** A method of the content folder. */
export function shippedMethod(id: string): Method {
  return parseMethod(id, methodSchema.parse(parse(readFileSync(`content/methods/${id}.yaml`, 'utf8'))))
}

/** One claim. Example: `says('closed', '2007')`. */
export const says = <T>(value: T, asOf = '2024', preferred = false): Claim<T> => ({
  value,
  source: 's001',
  asOf,
  ...(preferred && { preferred: true as const }),
})

/** One claim of a number or a span. Example: `number([110000, 150000], '2000')`. */
export const number = (
  value: number | readonly [number, number],
  asOf = '2024',
  preferred = false,
): Claim<Range> => {
  const [lo, hi] = typeof value === 'number' ? [value, value] : value
  return says({ lo, hi }, asOf, preferred)
}

/** Claims as a fact; none is a fact that nobody has searched. */
export const fact = <T>(...claims: readonly Claim<T>[]): Fact<T> => {
  const [first, ...rest] = claims
  return first ? [first, ...rest] : { unknown: 'not-searched' }
}

/** An invented record with these facts and no others. */
export function facility(id: string, facts: Partial<Facts> = {}, kind: Kind = 'facility'): Facility {
  const bare = normaliseFacility(id, { kind, name: { en: 'Invented', ru: 'Вымышленное' }, country: 'KG' })
  return { ...bare, facts: { ...bare.facts, ...facts } }
}

/** The part of a component. */
export function part(score: Score, component: string): Part {
  const found = score.parts.find((each) => each.component === component)
  if (!found) throw new Error(`no component ${component}`)
  return found
}

/** A score made of bare intervals, for tests of ranks alone. */
export function bareScore(
  id: string,
  parts: readonly { readonly lo: number; readonly hi: number; readonly best?: number }[],
  state: 'rated' | 'unrated' | 'excluded' = 'rated',
): Score {
  const total = (key: 'lo' | 'hi') => parts.reduce((sum, each) => sum + each[key], 0)
  const bests = parts.map((each) => each.best ?? null)
  return {
    facility: id,
    kind: 'facility',
    method: 'invented',
    lo: total('lo'),
    best: bests.reduce<number | null>((sum, best) => (sum === null || best === null ? null : sum + best), 0),
    hi: total('hi'),
    parts: parts.map(({ lo, hi, best }, index) => ({
      component: `part-${String(index)}`,
      input: 'volume_m3',
      lo,
      best: best ?? null,
      hi,
      basis: best === undefined ? 'unknown' : 'claim',
      evidence: [],
    })),
    rated: state === 'rated',
    excluded: state === 'excluded',
    whyUnrated: state === 'rated' ? null : state === 'excluded' ? 'kind-group' : 'unknown-part-0',
    missing: [],
    completeness: 1,
  }
}
