import { hasClaims } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { FIELD_KEYS } from '../../core/facility/fields.ts'
import type { FieldKey } from '../../core/facility/fields.ts'

/** Over how many facilities a fact is known, and why not over the others. */
export interface FactCount {
  readonly key: FieldKey
  readonly known: number
  readonly undisclosed: number
  readonly notApplicable: number
  readonly notFound: number
}

/** Counts every fact over the facilities given, the best known first, else in canonical order. */
export function factCounts(facilities: readonly Pick<Facility, 'facts'>[]): readonly FactCount[] {
  return FIELD_KEYS.map((key): FactCount => {
    const counts = { known: 0, undisclosed: 0, notApplicable: 0, notFound: 0 }
    for (const { facts } of facilities) {
      const fact = facts[key]
      if (hasClaims<unknown>(fact)) counts.known++
      else if (fact.unknown === 'undisclosed') counts.undisclosed++
      else if (fact.unknown === 'not-applicable') counts.notApplicable++
      else counts.notFound++
    }
    return { key, ...counts }
  }).sort((a, b) => b.known - a.known)
}
