import type { Score } from '../../core/score-types.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Published, Ranking } from '../published.ts'
import type { Context } from './context.ts'

/** What a record's scores rest on, over the components of the widest published method. */
export interface Known {
  /** Components without any evidence. */
  readonly unknown: readonly Worded[]
  /** Components that were only derived from another fact. */
  readonly derived: readonly Worded[]
  /** Share of components with evidence, 0 to 1. */
  readonly completeness: number
}

/** The method with the most components: it asks the most, so it shows best what is missing. */
export function widestRanking({ main, rankings }: Published): Ranking {
  return rankings.reduce(
    (widest, each) => (each.method.components.length > widest.method.components.length ? each : widest),
    main,
  )
}

/** A name as it stands inside a sentence: small first letter, unless it is an abbreviation. */
function inSentence({ text, ...rest }: Worded): Worded {
  const [first = '', second = ''] = text
  return { text: second === second.toUpperCase() ? text : first.toLowerCase() + text.slice(1), ...rest }
}

/** Names of components of a method, in its order. Example: `['capacity', 'toxicity']`. */
export function componentNames(
  { locale }: Context,
  { method }: Ranking,
  ids: readonly string[],
): readonly Worded[] {
  return method.components
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => inSentence(worded(name, locale)))
}

/** What is known and unknown of one record. */
export function knownOf(context: Context, facility: string): Known {
  const widest = widestRanking(context.published)
  const score: Score | undefined = widest.byId.get(facility)?.score
  const named = (basis: string) =>
    componentNames(
      context,
      widest,
      (score?.parts ?? []).filter((part) => part.basis === basis).map((part) => part.component),
    )
  return { unknown: named('unknown'), derived: named('derived'), completeness: score?.completeness ?? 0 }
}
