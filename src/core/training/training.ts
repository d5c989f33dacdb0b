import type { AsOf, Localised } from '../claim.ts'

/** What kind of event it is. */
export const TRAINING_KINDS = ['on-site-training', 'training', 'workshop', 'meeting'] as const
export type TrainingKind = (typeof TRAINING_KINDS)[number]

/** One record of `trainings/`: a training, a site visit, a workshop or a meeting. */
export interface Training {
  /** Name of the file. Example: `zarafshan-2021`. */
  readonly id: string
  readonly kind: TrainingKind
  readonly name: Localised
  /** ISO 3166-1 alpha-2, upper case, where it took place; left out where it was held online. */
  readonly country?: string
  readonly place?: Localised
  /** First day, or the month or year it is known by. */
  readonly from: string
  /** Last day, where it took several. */
  readonly to?: string
  /** When it was first to take place, where it was moved. */
  readonly planned?: { readonly from: string; readonly to?: string }
  /** Ids of the facilities that the source says it was held at. */
  readonly facilities: readonly string[]
  readonly text?: Localised
  /** Ids of the documents that name it. */
  readonly sources: readonly string[]
  /** The document that says it took place; left out where only a plan was found. */
  readonly held?: { readonly source: string; readonly asOf: AsOf; readonly note?: Localised }
  readonly notes: readonly Localised[]
}
