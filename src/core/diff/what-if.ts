import type { Claim, Fact } from '../claim.ts'
import { claimsOf } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { FieldKey } from '../facility/fields.ts'
import type { Score } from '../score-types.ts'
import { scoreFacility } from '../score.ts'
import type { Arena, Contender } from './arena.ts'
import type { Case } from './flag-types.ts'
import { standingIn } from './world.ts'

/** A record with these claims of one fact; without any, as if nobody had searched. */
export function withClaims(facility: Facility, fact: FieldKey, claims: readonly Claim<unknown>[]): Facility {
  const [first, ...rest] = claims
  const told: Fact<unknown> = first ? [first, ...rest] : { unknown: 'not-searched' }
  return { ...facility, facts: { ...facility.facts, ...{ [fact]: told } } }
}

/** The claims of any fact, whatever its values. */
export const anyClaims = (facility: Facility, fact: FieldKey): readonly Claim<unknown>[] =>
  claimsOf<unknown>(facility.facts[fact])

const caseOf = (arena: Arena, contender: Contender, score: Score): Case => ({
  score: { lo: score.lo, best: score.best, hi: score.hi },
  standing: standingIn(arena.worlds.head, score, contender.headScore),
})

/** The new ranking as it would be with another record of one facility, beside what it is. */
export function whatIf(
  arena: Arena,
  contender: Contender,
  facility: Facility,
): { readonly without: Case; readonly with: Case; readonly rated: boolean; readonly excluded: boolean } {
  const score = scoreFacility(facility, arena.method.head, arena.asOf)
  return {
    without: caseOf(arena, contender, score),
    with: caseOf(arena, contender, contender.headScore),
    rated: score.rated,
    excluded: score.excluded,
  }
}
