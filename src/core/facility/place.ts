import { claimsOf, decidingClaims } from '../claim.ts'
import type { Facility, Place } from './facility.ts'

/** Where a facility lies, by the claim that decides; undefined where no source says. */
export function placeOf({ facts }: Pick<Facility, 'facts'>): Place | undefined {
  return decidingClaims(claimsOf(facts.location))[0]?.value
}
