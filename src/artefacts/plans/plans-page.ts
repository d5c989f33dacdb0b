import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { calendarFile, path } from '../../i18n/routes.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import type { PlanRow } from './plan-rows.ts'
import { planRows } from './plan-rows.ts'
import { undatedEvents } from './training-rows.ts'

/** The page of all plans. */
export interface PlansPage {
  readonly page: string
  readonly overdue: string
  readonly caption: string
  readonly rows: readonly PlanRow[]
  readonly calendar: string
  /** How many events the calendar lacks; null where it has all. */
  readonly left: string | null
}

/** The page of all plans. */
export function plansPage(published: Published, locale: Locale): PlansPage {
  const context = contextOf(published, locale)
  const { t } = context
  const { asOf, 'work-plans': plans, trainings } = published.atlas
  const left = undatedEvents(trainings).length
  return {
    page: path.workPlans(),
    overdue: t('plan.list.overdue', { date: formatDate(asOf, locale) }),
    caption: t('plan.list.caption', { n: plans.size }),
    rows: planRows(context, plans.values()),
    calendar: calendarFile(locale),
    left: left === 0 ? null : t('plan.calendar.left', { n: left }),
  }
}
