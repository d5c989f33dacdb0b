import { standingOf } from '../../core/work-plan/standing.ts'
import type { PlanItem, WorkPlan } from '../../core/work-plan/work-plan.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { asOfText } from '../list/size.ts'
import { dueText } from './dates.ts'

/** One document's word on an item. */
export interface EvidenceRow {
  /** The date; the state before it where documents say different things. Example: `as of 26 August 2024`. */
  readonly text: string
  readonly source: string
  readonly note: Worded | null
}

/** One task of a plan as a row. */
export interface ItemRow {
  readonly id: string
  /** Counted from 1 in the order of the plan. */
  readonly number: number
  readonly task: Worded
  readonly due: string
  /** The deadline in the words of the source, where they are finer. */
  readonly dueStated: Worded | null
  readonly responsible: readonly Worded[]
  readonly support: readonly Worded[]
  /** Example: `overdue, no public evidence found`. */
  readonly state: string
  readonly overdue: boolean
  readonly evidence: readonly EvidenceRow[]
  readonly note: Worded | null
  readonly source: string
  readonly locator: string | null
}

/** The state of an item in words; never "not done", which no document has said. */
export function stateText({ published, t }: Context, item: PlanItem): string {
  const { evidence, overdue } = standingOf(item, published.atlas.asOf)
  if (!evidence) return t(overdue ? 'plan.state.overdue-none' : 'plan.state.none')
  const state = t(`plan.state.${evidence.state}`)
  return overdue ? t('plan.state.overdue-some', { state }) : state
}

/** The tasks of a plan in its order. */
export function itemRows(context: Context, plan: WorkPlan): readonly ItemRow[] {
  const { published, locale, t } = context
  const word = (text: Parameters<typeof worded>[0]) => worded(text, locale)
  return plan.items.map((item, index) => ({
    id: item.id,
    number: index + 1,
    task: word(item.task),
    due: item.due === undefined ? t('plan.page.no-due') : dueText(context, item.due),
    dueStated: item.dueStated ? word(item.dueStated) : null,
    responsible: item.responsible.map(word),
    support: item.support.map(word),
    state: stateText(context, item),
    overdue: standingOf(item, published.atlas.asOf).overdue,
    evidence: item.evidence.map(({ state, asOf, source, note }) => ({
      text: [...(item.evidence.length > 1 ? [t(`plan.state.${state}`)] : []), asOfText(context, asOf)].join(
        ', ',
      ),
      source,
      note: note ? word(note) : null,
    })),
    note: item.note ? word(item.note) : null,
    source: item.source,
    locator: item.locator ?? null,
  }))
}
