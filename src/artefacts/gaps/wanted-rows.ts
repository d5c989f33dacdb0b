import type { FieldKey } from '../../core/facility/fields.ts'
import type { Score } from '../../core/score-types.ts'
import type { WantedFact } from '../../core/wanted.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import type { Stretch } from '../list/shares.ts'
import { shares } from '../list/shares.ts'
import type { Marked } from '../marked.ts'
import { markedCount, markedScore } from '../marked.ts'

/** One wanted fact as a row. */
export interface WantedRow {
  /** Component of the score that the fact settles. Example: `capacity`. */
  readonly part: string
  readonly facility: Link
  /** The fact to find out. */
  readonly fact: string
  /** By how many places the bands of all would narrow. */
  readonly worth: Marked
  readonly bar: readonly Stretch[]
  /** How its part of the score was read. Example: `derived`. */
  readonly basis: string
  /** How wide that part is now. */
  readonly now: Marked
}

/** Wanted facts as a table with, for each kind of fact in it, who may know it. */
export interface WantedList {
  readonly rows: readonly WantedRow[]
  readonly where: readonly { readonly fact: string; readonly who: string }[]
}

/** Who may know a fact; others fall back to `gaps.where.other`. */
const WHERE = {
  volume_m3: 'gaps.where.volume_m3',
  mass_t: 'gaps.where.volume_m3',
  water_hazard_class: 'gaps.where.water_hazard_class',
  status: 'gaps.where.status',
  pga_g: 'gaps.where.pga_g',
  flood_zone: 'gaps.where.flood_zone',
  factor_of_safety: 'gaps.where.factor_of_safety',
} as const satisfies Partial<Record<FieldKey, MessageKey>>

const whereKey = (input: FieldKey): MessageKey => {
  const named: Partial<Record<FieldKey, MessageKey>> = WHERE
  return named[input] ?? 'gaps.where.other'
}

/**
 * Wanted facts in words.
 * @param scores the scores that the list was made from
 */
export function wantedList(
  context: Context,
  facts: readonly WantedFact[],
  scores: ReadonlyMap<string, Score>,
): WantedList {
  const { published, locale, t } = context
  const most = facts[0]?.worth ?? 0
  const rows = facts.flatMap((wanted): WantedRow[] => {
    const facility = published.atlas.facilities.find(({ id }) => id === wanted.facility)
    const part = scores.get(wanted.facility)?.parts.find(({ component }) => component === wanted.component)
    if (!facility || !part) return []
    return [
      {
        part: wanted.component,
        facility: facilityLink(context, facility),
        fact: t(`field.${wanted.input}`),
        worth: markedCount('worth', wanted.worth, locale),
        bar: shares([wanted.worth], most),
        basis: t(`basis.${part.basis}`),
        now: markedScore(part, locale).range,
      },
    ]
  })
  const inputs = [...new Set(facts.map(({ input }) => input))]
  return { rows, where: inputs.map((input) => ({ fact: t(`field.${input}`), who: t(whereKey(input)) })) }
}
