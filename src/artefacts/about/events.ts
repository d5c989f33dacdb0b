import type { Translate } from '../../i18n/translate.ts'

/** Meetings and trainings in order of time, each with the document that names it. */
const EVENTS = [
  ['inception', 's002'],
  ['kokshetau', 's001'],
  ['almaty', 's001'],
  ['meeting', 's003'],
  ['zarafshan', 's003'],
  ['evaluation', 's003'],
] as const

/** A row of the table of events. */
export interface EventRow {
  readonly what: string
  readonly when: string
  readonly where: string
  readonly source: string
}

/** The events in words. */
export function eventRows(t: Translate): readonly EventRow[] {
  return EVENTS.map(([id, source]) => ({
    what: t(`about.event.${id}`),
    when: t(`about.event.${id}.when`),
    where: t(`about.event.${id}.where`),
    source,
  }))
}
