import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import type { Marked } from '../marked.ts'
import { markedCount, markedScore } from '../marked.ts'

/** A fact that would settle much. */
export interface WantedRow {
  /** Component that the fact settles. Example: `capacity`. */
  readonly part: string
  /** Label of the fact. Example: `Stored volume`. */
  readonly fact: string
  readonly facility: Link
  /** By how many places all bands together would narrow. */
  readonly worth: Marked
  /** Printed after the number: what it counts. */
  readonly worthText: string
  /** The score of the part now. */
  readonly now: Marked
  /** What it rests on. Example: `derived`. */
  readonly basis: string
}

/** The facts worth most. */
export function wantedRows(context: Context, count: number): readonly WantedRow[] {
  const { published, locale, t } = context
  return published.wanted.facts.slice(0, count).flatMap((wanted) => {
    const facility = published.atlas.facilities.find(({ id }) => id === wanted.facility)
    const parts = published.main.byId.get(wanted.facility)?.score.parts
    const part = parts?.find(({ component }) => component === wanted.component)
    if (!facility || !part) return []
    return [
      {
        part: wanted.component,
        fact: t(`field.${wanted.input}`),
        facility: facilityLink(context, facility),
        worth: markedCount('worth', wanted.worth, locale),
        worthText: t('front.wanted.worth', { n: wanted.worth }),
        now: markedScore(part, locale).range,
        basis: t(`basis.${part.basis}`),
      },
    ]
  })
}
