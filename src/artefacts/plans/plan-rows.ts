import { compareAsOf } from '../../core/claim.ts'
import { standingOf } from '../../core/work-plan/standing.ts'
import type { WorkPlan } from '../../core/work-plan/work-plan.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink } from '../list/context.ts'

/** How the items of a plan stand at the release. */
export interface PlanCounts {
  readonly items: number
  /** A document says that they are done. */
  readonly done: number
  readonly overdue: number
  /** No document says anything. */
  readonly none: number
}

/** One plan as a row. */
export interface PlanRow {
  readonly id: string
  readonly name: Link
  readonly kind: string
  readonly country: Link | Worded
  /** Null where the plan is known and its items were not found. */
  readonly counts: PlanCounts | null
}

/** Counts the items of a plan against the release date. */
export function countsOf({ items }: WorkPlan, asOf: string): PlanCounts {
  const standings = items.map((item) => standingOf(item, asOf))
  return {
    items: items.length,
    done: standings.filter(({ evidence }) => evidence?.state === 'done').length,
    overdue: standings.filter(({ overdue }) => overdue).length,
    none: standings.filter(({ evidence }) => evidence === undefined).length,
  }
}

/** Plans as rows, the latest first. */
export function planRows(context: Context, plans: Iterable<WorkPlan>): readonly PlanRow[] {
  const { published, locale, t } = context
  const latestFirst = [...plans].sort((a, b) => compareAsOf(b.asOf, a.asOf) || (a.id < b.id ? -1 : 1))
  return latestFirst.map((plan) => ({
    id: plan.id,
    name: { ...worded(plan.name, locale), href: href(locale, path.workPlan(plan.id)) },
    kind: t(`plan.kind.${plan.kind}`),
    country:
      plan.country === undefined ? { text: t('plan.country.none') } : countryLink(context, plan.country),
    counts: plan.items.length === 0 ? null : countsOf(plan, published.atlas.asOf),
  }))
}
