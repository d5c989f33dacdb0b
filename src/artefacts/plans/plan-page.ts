import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { calendarFile, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { repositoryLine } from '../../config.ts'
import type { Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import { asOfText } from '../list/size.ts'
import type { Published } from '../published.ts'
import type { ItemRow } from './item-rows.ts'
import { itemRows } from './item-rows.ts'
import type { PlanRow } from './plan-rows.ts'
import { countsOf, planRows } from './plan-rows.ts'
import type { Timeline } from './timeline.ts'
import { timelineOf } from './timeline.ts'

/** The page of one plan. */
export interface PlanPage {
  readonly page: string
  readonly name: Worded
  readonly description: string
  readonly kind: string
  readonly country: Link | Worded | null
  /** Date the plan stands for. */
  readonly date: string
  readonly text: Worded | null
  /** How many items, shown done, overdue; null where no item was found. */
  readonly counts: string | null
  readonly caption: string
  readonly items: readonly ItemRow[]
  readonly timeline: Timeline | null
  readonly notes: readonly Worded[]
  readonly sources: readonly string[]
  /** Other plans of the same country. */
  readonly others: readonly PlanRow[]
  readonly record: string
  /** Calendar of the plan; null where no item has a deadline. */
  readonly calendar: string | null
}

/** The page of a plan. Throws for an id that no plan has. */
export function planPage(published: Published, id: string, locale: Locale): PlanPage {
  const context = contextOf(published, locale)
  const { t } = context
  const { asOf, 'work-plans': plans } = published.atlas
  const plan = plans.get(id)
  if (!plan) throw new Error(`no work plan "${id}"`)
  const name = worded(plan.name, locale)
  const date = formatDate(asOf, locale)
  const { items: n, done, overdue, none } = countsOf(plan, asOf)
  const others = [...plans.values()].filter((each) => each.id !== id && each.country === plan.country)
  return {
    page: path.workPlan(id),
    name,
    description:
      n === 0
        ? t('plan.page.description.none', { name: name.text })
        : t('plan.page.description', { name: name.text, n }),
    kind: t(`plan.kind.${plan.kind}`),
    country: plan.country === undefined ? null : countryLink(context, plan.country),
    date: asOfText(context, plan.asOf),
    text: plan.text ? worded(plan.text, locale) : null,
    counts: n === 0 ? null : t('plan.page.counts', { n, done, overdue, none, date }),
    caption: t('plan.page.items.caption', { date }),
    items: itemRows(context, plan),
    timeline: timelineOf(context, plan),
    notes: plan.notes.map((note) => worded(note, locale)),
    sources: plan.sources,
    others: planRows(context, others),
    record: repositoryLine(`content/work-plans/${id}.yaml`),
    calendar: plan.items.some(({ due }) => due !== undefined) ? calendarFile(locale, id) : null,
  }
}
