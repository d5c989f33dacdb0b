import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { trainingRows } from '../plans/training-rows.ts'

/** A row of the table of events. */
export interface EventRow {
  readonly what: Worded
  readonly when: string
  readonly where: readonly (Link | Worded)[]
  readonly sources: readonly string[]
}

/** Trainings and meetings in order of time, as their records tell them. */
export const eventRows = (context: Context): readonly EventRow[] =>
  trainingRows(context).map(({ name, when, where, sources }) => ({ what: name, when, where, sources }))
