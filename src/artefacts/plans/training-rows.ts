import { spanOf } from '../../core/span.ts'
import type { Training } from '../../core/training/training.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink, facilityLink } from '../list/context.ts'
import { asOfText } from '../list/size.ts'
import { spanText } from './dates.ts'

/** One training or meeting as a row. */
export interface TrainingRow {
  readonly id: string
  readonly name: Worded
  readonly kind: string
  readonly when: string
  /** When it was first to take place. */
  readonly planned: string | null
  readonly where: readonly (Link | Worded)[]
  /** What says that it took place, in words. */
  readonly held: string
  readonly heldSource: string | null
  readonly heldNote: Worded | null
  readonly facilities: readonly Link[]
  readonly text: Worded | null
  readonly notes: readonly Worded[]
  readonly sources: readonly string[]
}

/** Events whose days are not known: no calendar can hold them. */
export const undatedEvents = (trainings: readonly Training[]): readonly Training[] =>
  trainings.filter(({ from }) => spanOf(from)?.precision !== 'day')

function heldText(context: Context, { held, from, to }: Training): string {
  const { t, published } = context
  if (held) return t('training.held.yes', { date: asOfText(context, held.asOf) })
  const last = spanOf(to ?? from)?.last ?? ''
  return t(last < published.atlas.asOf ? 'training.held.no' : 'training.held.future')
}

function whereOf(context: Context, { place, country }: Training): readonly (Link | Worded)[] {
  const there = country === undefined ? undefined : countryLink(context, country)
  const named = place && worded(place, context.locale)
  // A place that names its country needs no second name of it.
  if (named && there && named.text.includes(there.text)) return [named]
  return [named, there].filter((each) => each !== undefined)
}

/** One event in words. */
export function trainingRow(context: Context, training: Training): TrainingRow {
  const { locale, t, published } = context
  const word = (text: Parameters<typeof worded>[0]) => worded(text, locale)
  return {
    id: training.id,
    name: word(training.name),
    kind: t(`training.kind.${training.kind}`),
    when: spanText(context, training),
    planned: training.planned ? t('training.planned', { date: spanText(context, training.planned) }) : null,
    where: whereOf(context, training),
    held: heldText(context, training),
    heldSource: training.held?.source ?? null,
    heldNote: training.held?.note ? word(training.held.note) : null,
    facilities: published.atlas.facilities
      .filter(({ id }) => training.facilities.includes(id))
      .map((facility) => facilityLink(context, facility)),
    text: training.text ? word(training.text) : null,
    notes: training.notes.map(word),
    sources: training.sources,
  }
}

/** Events in order of time; those of a country or of a facility where one is named. */
export function trainingRows(
  context: Context,
  only: { readonly country?: string; readonly facility?: string } = {},
): readonly TrainingRow[] {
  const { country, facility } = only
  return context.published.atlas.trainings
    .filter((each) => country === undefined || each.country === country)
    .filter((each) => facility === undefined || each.facilities.includes(facility))
    .map((each) => trainingRow(context, each))
}
