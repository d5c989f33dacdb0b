import { CONFIG } from '../../config.ts'
import { dayAfter, spanOf } from '../../core/span.ts'
import type { Training } from '../../core/training/training.ts'
import type { PlanItem, WorkPlan } from '../../core/work-plan/work-plan.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import { dueText } from '../plans/dates.ts'
import { stateText } from '../plans/item-rows.ts'
import { trainingRow } from '../plans/training-rows.ts'
import type { Published } from '../published.ts'
import type { Calendar, CalendarEvent } from './ics.ts'

/** Ids end in the name of the host, as the format advises. */
const HOST = new URL(CONFIG.site).host

const absolute = (locale: Locale, page: string): string => `${CONFIG.site}${href(locale, page)}`

function bodies(context: Context, { responsible, support }: PlanItem): readonly string[] {
  const list = (texts: PlanItem['support']) =>
    texts.map((each) => worded(each, context.locale).text).join('; ')
  return [
    ...(responsible.length > 0 ? [context.t('plan.page.responsible', { list: list(responsible) })] : []),
    ...(support.length > 0 ? [context.t('plan.page.support', { list: list(support) })] : []),
  ]
}

/** A text as a sentence: Russian dates end in a full stop of their own. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

/** The deadline of an item, on the last day of the span the source names; none where it names none. */
function deadline(context: Context, plan: WorkPlan, item: PlanItem): readonly CalendarEvent[] {
  const { t, locale, published } = context
  const span = item.due === undefined ? undefined : spanOf(item.due)
  if (item.due === undefined || !span) return []
  const stated = item.dueStated && worded(item.dueStated, locale).text
  const date = dueText(context, item.due)
  const description = [
    sentence(worded(plan.name, locale).text),
    `${sentence(stated === undefined ? date : t('plan.due.stated', { date, stated }))} ${t(`plan.calendar.precision.${span.precision}`)}`,
    ...bodies(context, item),
    t('plan.calendar.state', {
      date: formatDate(published.atlas.asOf, locale),
      state: stateText(context, item),
    }),
    t('plan.calendar.source', { source: absolute(locale, path.source(item.source)) }),
  ]
  return [
    {
      uid: `work-plan.${plan.id}.${item.id}@${HOST}`,
      first: span.last,
      after: dayAfter(span.last),
      summary: t('plan.calendar.due', { task: worded(item.task, locale).text }),
      description: description.join('\n'),
      url: `${absolute(locale, path.workPlan(plan.id))}#${item.id}`,
    },
  ]
}

/** A training or meeting whose days are known; others stand in no calendar. */
function meeting(context: Context, training: Training): readonly CalendarEvent[] {
  const { locale, t } = context
  const [from, to] = [spanOf(training.from), spanOf(training.to ?? training.from)]
  if (from?.precision !== 'day' || to?.precision !== 'day') return []
  const row = trainingRow(context, training)
  const description = [
    ...(row.text ? [row.text.text] : []),
    `${t('training.col.held')}: ${row.held}.`,
    ...training.sources.map((id) => t('plan.calendar.source', { source: absolute(locale, path.source(id)) })),
  ]
  const location = row.where.map(({ text }) => text).join(', ')
  return [
    {
      uid: `training.${training.id}@${HOST}`,
      first: from.first,
      after: dayAfter(to.last),
      summary: row.name.text,
      description: description.join('\n'),
      url: `${absolute(locale, path.trainings())}#${training.id}`,
      ...(location !== '' && { location }),
    },
  ]
}

/** The calendar of one plan. Throws for an id that no plan has. */
export function planCalendar(published: Published, id: string, locale: Locale): Calendar {
  const context = contextOf(published, locale)
  const plan = published.atlas['work-plans'].get(id)
  if (!plan) throw new Error(`no work plan "${id}"`)
  return {
    name: context.t('plan.calendar.name', { name: worded(plan.name, locale).text }),
    language: locale,
    asOf: published.atlas.asOf,
    events: plan.items.flatMap((item) => deadline(context, plan, item)),
  }
}

const inOrder = (a: CalendarEvent, b: CalendarEvent): number =>
  a.first === b.first ? (a.uid < b.uid ? -1 : 1) : a.first < b.first ? -1 : 1

const allDeadlines = (context: Context): readonly CalendarEvent[] =>
  [...context.published.atlas['work-plans'].values()].flatMap((plan) =>
    plan.items.flatMap((item) => deadline(context, plan, item)),
  )

/** The calendar of the deadlines of all plans, in order of time. */
export function deadlineCalendar(published: Published, locale: Locale): Calendar {
  const context = contextOf(published, locale)
  return {
    name: context.t('plan.calendar.name.deadlines'),
    language: locale,
    asOf: published.atlas.asOf,
    events: allDeadlines(context).toSorted(inOrder),
  }
}

/** The calendar of all plans, trainings and meetings, in order of time. */
export function wholeCalendar(published: Published, locale: Locale): Calendar {
  const context = contextOf(published, locale)
  const { asOf, trainings } = published.atlas
  const events = [...allDeadlines(context), ...trainings.flatMap((training) => meeting(context, training))]
  return {
    name: context.t('plan.calendar.name.all'),
    language: locale,
    asOf,
    events: events.toSorted(inOrder),
  }
}
