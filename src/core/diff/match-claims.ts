import type { Claim } from '../claim.ts'
import { canon } from './canon.ts'
import type { ClaimChange, ClaimKey } from './record-types.ts'
import { CLAIM_KEYS } from './record-types.ts'

type AnyClaim = Claim<unknown>

const part = (claim: AnyClaim, key: ClaimKey): unknown => (key === 'as_of' ? claim.asOf : claim[key])

const keysApart = (base: AnyClaim, head: AnyClaim): readonly ClaimKey[] =>
  CLAIM_KEYS.filter((key) => canon(part(base, key) ?? null) !== canon(part(head, key) ?? null))

/** When an old and a new claim are the same one rewritten, the surest sign first. */
const SIGNS: readonly ((claim: AnyClaim) => string)[] = [
  canon,
  ({ source, asOf, value }) => canon([source, asOf, value]),
  ({ source, asOf }) => canon([source, asOf]),
  ({ source, value }) => canon([source, value]),
  ({ source }) => source,
  ({ value }) => canon(value),
]

/**
 * Matches the claims of a fact one by one: the same word of the same source first, then what one source
 * says now instead, then another source for the same value. What is left came or went.
 */
export function matchClaims(base: readonly AnyClaim[], head: readonly AnyClaim[]): readonly ClaimChange[] {
  const [gone, added] = [new Set(base), new Set(head)]
  const changed: ClaimChange[] = []
  for (const sign of SIGNS) {
    const waiting = Map.groupBy(gone, sign)
    for (const claim of added) {
      const before = waiting.get(sign(claim))?.shift()
      if (!before) continue
      gone.delete(before)
      added.delete(claim)
      const keys = keysApart(before, claim)
      if (keys.length > 0) changed.push({ state: 'changed', base: before, head: claim, keys })
    }
  }
  return [
    ...changed,
    ...[...added].map((claim): ClaimChange => ({ state: 'added', base: null, head: claim, keys: [] })),
    ...[...gone].map((claim): ClaimChange => ({ state: 'gone', base: claim, head: null, keys: [] })),
  ]
}
