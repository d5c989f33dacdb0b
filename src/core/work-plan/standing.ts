import { decidingClaims } from '../claim.ts'
import { spanOf } from '../span.ts'
import type { ItemEvidence, PlanItem } from './work-plan.ts'

/** How an item stands at the release. */
export interface Standing {
  /** What the latest document says; undefined where no public evidence was found. */
  readonly evidence: ItemEvidence | undefined
  /** The deadline lies wholly before the release and no document says that the item is done or dropped. */
  readonly overdue: boolean
}

const SETTLED: ReadonlySet<string> = new Set(['done', 'dropped'])

/**
 * The state of an item. Without evidence it is not "not done": nobody has shown anything in public.
 * @param asOf release date, `YYYY-MM-DD`; nothing reads the clock
 */
export function standingOf({ due, evidence }: PlanItem, asOf: string): Standing {
  // Of several documents of one date the one that stands last in the file decides.
  const latest = decidingClaims(evidence).at(-1)
  const last = due === undefined ? undefined : spanOf(due)?.last
  const settled = latest !== undefined && SETTLED.has(latest.state)
  return { evidence: latest, overdue: last !== undefined && last < asOf && !settled }
}
