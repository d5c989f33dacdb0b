import type { Localised } from '../claim.ts'

/** The parts of a checklist: basic check, visual inspection, document check, inactive sites. */
export const CHECKLIST_GROUPS = ['A', 'B1', 'B2', 'C'] as const
export type ChecklistGroup = (typeof CHECKLIST_GROUPS)[number]

/** How far a checklist has come. `provisional`: our own questions, not the official list. */
export const CHECKLIST_STATES = ['provisional', 'verified'] as const
export type ChecklistState = (typeof CHECKLIST_STATES)[number]

/** A subject of a checklist; results are given for each. */
export interface Category {
  /** Also the first word of the ids of its questions. Example: `dam`. */
  readonly id: string
  readonly name: Localised
  /** Topic of the UNECE safety guidelines that its questions belong to. */
  readonly topic: Localised
}

/** One requirement, put so that it can be answered at the facility; "yes" is the safe answer. */
export interface Question {
  /** `<category>-<two digits>`, for ever. Example: `dam-07`. */
  readonly id: string
  readonly group: ChecklistGroup
  /** Id of a category of the checklist. */
  readonly category: string
  readonly text: Localised
  /** Why it matters. */
  readonly why: Localised
  /** What counts as evidence of the answer. */
  readonly evidence: Localised
  /** Topic of the UNECE safety guidelines, where it differs from that of the category. */
  readonly topic?: Localised
  /** 1 (useful) to 3 (essential). */
  readonly weight: number
  /** True where anything less than "yes" calls for action by itself, whatever the share met. */
  readonly critical: boolean
  /** Ids of the measures that it calls for; may be empty. */
  readonly measures: readonly string[]
}

/** A whole checklist: its head and the questions of all its files. */
export interface Checklist {
  /** Name of the head's file. Example: `atlas-provisional`. */
  readonly id: string
  readonly name: Localised
  readonly status: ChecklistState
  /** Day of the last change of a question, `YYYY-MM-DD`. */
  readonly version: string
  /** Remarks on what it is and where it comes from. */
  readonly notes: readonly Localised[]
  /** Ids of the documents its structure is taken from. */
  readonly sources: readonly string[]
  readonly groups: readonly ChecklistGroup[]
  /** In the order in which they are shown. */
  readonly categories: readonly Category[]
  /** By the order of categories, then by id. */
  readonly questions: readonly Question[]
}
