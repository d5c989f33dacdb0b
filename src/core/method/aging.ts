import type { AsOf } from '../claim.ts'
import type { DecidingStatus } from './deciding-status.ts'
import type { Aging } from './method.ts'

/**
 * What the upper end of a figure is multiplied with: 1 + share for each calendar year of age beyond
 * the shelf life. `undated` figures have no age and are not opened.
 * Example: a figure of 2005 in 2026 under `0.1 a year beyond 5` has factor 2.6.
 */
export function growthOf(rule: Aging, asOf: AsOf, releaseYear: number): number {
  if (asOf === 'undated') return 1
  const beyond = releaseYear - Number(asOf.slice(0, 4)) - rule.shelfLifeYears
  return beyond > 0 ? 1 + rule.opensHiPerYear * beyond : 1
}

/** The first of the rules that holds for the state of a facility: one deciding status claim is enough. */
export function agingRule(rules: readonly Aging[], status: DecidingStatus): Aging | undefined {
  for (const rule of rules) for (const claim of status) if (rule.statuses.includes(claim.value)) return rule
  return undefined
}
