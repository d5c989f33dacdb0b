import { spanOf } from '../../core/span.ts'
import type { WorkPlan } from '../../core/work-plan/work-plan.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Context } from '../list/context.ts'
import { itemRows } from './item-rows.ts'

/** The span of one deadline; places are shares of the width in per mille. */
export interface TimelineBar {
  readonly number: number
  readonly x: number
  readonly width: number
  readonly overdue: boolean
}

/** Deadlines on a line of time. */
export interface Timeline {
  readonly bars: readonly TimelineBar[]
  /** First of January of each year that fits. */
  readonly years: readonly { readonly x: number; readonly label: string }[]
  /** The release date. */
  readonly release: { readonly x: number; readonly label: string }
  readonly label: string
}

const WIDTH = 1000
const DAY = 86_400_000
/** Narrower bars could not be seen: a month of ten years. */
const NARROWEST = 8

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

/** The line of time of a plan; null where fewer than two items have a deadline. */
export function timelineOf(context: Context, plan: WorkPlan): Timeline | null {
  const { published, locale, t } = context
  const { asOf } = published.atlas
  const overdue = new Map(itemRows(context, plan).map((row) => [row.number, row.overdue]))
  const spans = plan.items.flatMap(({ due }, index) => {
    const span = due === undefined ? undefined : spanOf(due)
    return span ? [{ number: index + 1, ...span }] : []
  })
  if (spans.length < 2) return null
  const all = [...spans.flatMap(({ first, last }) => [first, last]), asOf].toSorted()
  const [from, to] = [all[0]?.slice(0, 4) ?? '', all.at(-1)?.slice(0, 4) ?? '']
  const start = dayOf(`${from}-01-01`)
  const length = dayOf(`${to}-12-31`) + 1 - start
  const place = (date: string, after = 0) =>
    Math.round(((dayOf(date) + after - start) / length) * WIDTH * 10) / 10
  const years = Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) =>
    String(Number(from) + step),
  )
  return {
    bars: spans.map(({ number, first, last }) => {
      const x = place(first)
      const width = Math.max(NARROWEST, Math.round((place(last, 1) - x) * 10) / 10)
      return { number, x, width, overdue: overdue.get(number) ?? false }
    }),
    years: years.map((year) => ({ x: place(`${year}-01-01`), label: year })),
    release: { x: place(asOf), label: t('plan.page.release', { date: formatDate(asOf, locale) }) },
    label: t('plan.page.timeline.label', { from, to }),
  }
}
