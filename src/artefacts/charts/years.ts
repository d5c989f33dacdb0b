import type { Fact, Range } from '../../core/claim.ts'
import { claimsOf } from '../../core/claim.ts'

/** The years that any source allows; null where none says anything. */
export function yearsOf(fact: Fact<Range>): Range | null {
  const values = claimsOf(fact).map(({ value }) => value)
  if (values.length === 0) return null
  return { lo: Math.min(...values.map(({ lo }) => lo)), hi: Math.max(...values.map(({ hi }) => hi)) }
}
