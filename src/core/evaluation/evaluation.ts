import type { ChecklistGroup } from '../checklist/checklist.ts'
import type { Localised } from '../claim.ts'

/** What may be answered. `no-data` is a question that was asked and found no answer. */
export const ANSWERS = ['yes', 'mostly', 'partly', 'no', 'not-applicable', 'no-data'] as const
export type Answer = (typeof ANSWERS)[number]

/** Who evaluated. `training`: people who were learning to. */
export const EVALUATOR_KINDS = ['operator', 'authority', 'independent', 'ngo', 'training'] as const
export type EvaluatorKind = (typeof EVALUATOR_KINDS)[number]

/** The answer to one question. */
export interface GivenAnswer {
  readonly answer: Answer
  /**
   * What was seen or read, in the words of the evaluator: both languages, or one text as it was written.
   * With `not-applicable` it is the reason. Example: `Survey of 3 May 2025, sheet 4`.
   */
  readonly evidence?: Localised | string
  /** Id of the document in sources/ that shows it. */
  readonly source?: string
}

/** Answers by the id of the question. A question that is not there counts as `no-data`. */
export type Answers = Readonly<Record<string, GivenAnswer>>

/** One record of `evaluations/`: a checklist answered for a facility on one day. */
export interface Evaluation {
  /** `<cc>/<slug>/<date>`, the path of the file. Example: `kg/kumtor/2026-05-01`. */
  readonly id: string
  /** Id of the facility. Example: `kg/kumtor`. */
  readonly facility: string
  /** Id of the checklist. Example: `atlas-provisional`. */
  readonly checklist: string
  /** Day of the evaluation, `YYYY-MM-DD`. */
  readonly date: string
  readonly evaluator: { readonly name: Localised; readonly kind: EvaluatorKind }
  /** Parts of the checklist that were asked; all where it is left out. Example: `['B1']`. */
  readonly groups?: readonly ChecklistGroup[]
  /** Id of the document in sources/ in which it was published. */
  readonly source?: string
  /** Address at which it was published. */
  readonly url?: string
  readonly answers: Answers
  readonly note?: Localised
}
