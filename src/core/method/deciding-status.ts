import type { Claim } from '../claim.ts'
import { decidingClaims, hasClaims } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { Status } from '../facility/vocabulary.ts'

/** The status claims that decide: the preferred one, else all of the latest date; none where unknown. */
export type DecidingStatus = readonly Claim<Status>[]

const NONE: DecidingStatus = []

/** Reads the state that a facility is in, as far as its claims agree on it. */
export function decidingStatus(facility: Pick<Facility, 'facts'>): DecidingStatus {
  const status = facility.facts.status
  if (!hasClaims(status)) return NONE
  return status.length === 1 ? status : decidingClaims(status)
}
