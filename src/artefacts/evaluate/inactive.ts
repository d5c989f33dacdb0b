import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Status } from '../../core/facility/vocabulary.ts'

/** Nothing is put into a facility in these states any more: part C of a checklist asks about it. */
const INACTIVE: ReadonlySet<Status> = new Set([
  'inactive',
  'closed',
  'abandoned',
  'orphaned',
  'rehabilitated',
])

/** True where the latest word on the state of a facility is that it is out of use; differing claims are no word. */
export function isInactive({ facts }: Facility): boolean {
  const last = decidingClaims(claimsOf(facts.status))
  return last.length > 0 && last.every(({ value }) => INACTIVE.has(value))
}
