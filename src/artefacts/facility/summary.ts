import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELD_KEYS } from '../../core/facility/fields.ts'
import { componentNames, knownOf } from '../list/evidence.ts'
import type { FacilityContext } from './facility-context.ts'
import { differing } from './facts.ts'
import { kindSentences, materialSentence, quantitySentences } from './summary-content.ts'
import { incidentSentences } from './summary-incidents.ts'
import { lower, rankSentences } from './summary-rank.ts'
import { operatorSentence, statusSentence } from './summary-state.ts'

/** Facts named in one sentence at most; more would be a list, and that stands below. */
const NAMED = 4

/** Facts whose own sentence says already that documents differ. */
const SAID: readonly FieldKey[] = ['volume_m3', 'mass_t', 'status']

/** Facts on which documents contradict one another. */
function differSentence(context: FacilityContext): readonly string[] {
  const keys = FIELD_KEYS.filter((key) => !SAID.includes(key) && differing(context, key) === 'sources')
  if (keys.length === 0) return []
  const named = keys.slice(0, NAMED).map((key) => lower(context.t(`field.${key}`)))
  const facts = named.join(', ')
  return [context.t(keys.length > NAMED ? 'facility.sum.differ.more' : 'facility.sum.differ', { facts })]
}

/** Parts of the widest method that nothing was found for, but for those that the rating lacks. */
function unknownSentence(context: FacilityContext): readonly string[] {
  const { published, facility, t } = context
  const score = published.main.byId.get(facility.id)?.score
  if (!score || score.excluded) return []
  const said = componentNames(context, published.main, score.missing).map(({ text }) => text)
  const components = knownOf(context, facility.id)
    .unknown.map(({ text }) => text)
    .filter((text) => !said.includes(text))
    .map(lower)
  return components.length > 0 ? [t('facility.sum.unknown', { components: components.join(', ') })] : []
}

/** An old figure that the method opened upwards. */
function openedSentence(context: FacilityContext): readonly string[] {
  const score = context.published.main.byId.get(context.facility.id)?.score
  const opened = score?.parts.some(({ evidence }) => evidence.some((each) => each.opened !== null)) ?? false
  return opened ? [context.t('facility.sum.opened')] : []
}

/** The plain words of a page, sentence by sentence. */
export interface Summary {
  /** What it holds, how much, who runs it, its state, what has happened there. */
  readonly what: readonly string[]
  /** How it ranks, and how sure that is. */
  readonly standing: readonly string[]
}

/**
 * The plain words that open a page. Words of records stand behind a colon in the form the record gives
 * them, so that no language has to inflect them.
 */
export function summary(context: FacilityContext): Summary {
  return {
    what: [
      ...kindSentences(context),
      materialSentence(context),
      ...quantitySentences(context),
      operatorSentence(context),
      statusSentence(context),
      ...incidentSentences(context),
    ],
    standing: [
      ...rankSentences(context),
      ...openedSentence(context),
      ...differSentence(context),
      ...unknownSentence(context),
    ],
  }
}
