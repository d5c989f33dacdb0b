import type { Kind } from '../facility/vocabulary.ts'
import type { Exclusion } from '../score-types.ts'
import type { DecidingStatus } from './deciding-status.ts'
import type { Exclusions } from './method.ts'

/**
 * Why a record stands outside the rank and every band, or null. A status excludes only where all
 * deciding claims agree on it: an unknown, missing or disputed status prevents nothing.
 * Example: `status-planned`.
 */
export function exclusionOf(rules: Exclusions, kind: Kind, status: DecidingStatus): Exclusion | null {
  for (const excluded of rules.kinds) if (excluded === kind) return `kind-${excluded}`
  const value = status[0]?.value
  if (value === undefined || !rules.statuses.includes(value)) return null
  for (const claim of status) if (claim.value !== value) return null
  return `status-${value}`
}
