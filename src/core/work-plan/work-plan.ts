import type { AsOf, Localised } from '../claim.ts'

/** What kind of plan it is. */
export const PLAN_KINDS = ['working-group', 'convention-cycle', 'recommendations', 'action-items'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

/** What a document says of an item. There is no word for "not done": only a document can say that, in a note. */
export const ITEM_STATES = ['done', 'partly', 'under-way', 'postponed', 'dropped'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** A document's word on the state of an item. */
export interface ItemEvidence {
  readonly state: ItemState
  /** The date the state holds for. */
  readonly asOf: AsOf
  /** Id of the document. */
  readonly source: string
  readonly note?: Localised
}

/** One task of a plan. */
export interface PlanItem {
  /** Name of the item within the plan, for ever: calendars know the event by it. Example: `self-assessment`. */
  readonly id: string
  readonly task: Localised
  /** `YYYY`, `YYYY-Qn`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as the source has it. Example: `2022-Q4`. */
  readonly due?: string
  /** The deadline in the words of the source, where `due` is rounder than they are. */
  readonly dueStated?: Localised
  readonly responsible: readonly Localised[]
  readonly support: readonly Localised[]
  /** Id of the document that states the task. */
  readonly source: string
  /** Page, table or row of it. */
  readonly locator?: string
  /** In the order of the file. */
  readonly evidence: readonly ItemEvidence[]
  readonly note?: Localised
}

/** One record of `work-plans/`. */
export interface WorkPlan {
  /** Name of the file. Example: `kz-2022`. */
  readonly id: string
  readonly kind: PlanKind
  readonly name: Localised
  /** ISO 3166-1 alpha-2, upper case; left out for a plan of several countries. */
  readonly country?: string
  /** The date or year the plan stands for. */
  readonly asOf: AsOf
  readonly text?: Localised
  /** Ids of the documents that the plan itself is known from. */
  readonly sources: readonly string[]
  /** Empty where the plan is known to exist and its items were not found. */
  readonly items: readonly PlanItem[]
  readonly notes: readonly Localised[]
}
