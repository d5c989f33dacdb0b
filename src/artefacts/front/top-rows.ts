import type { RankBand } from '../../core/rank-types.ts'
import type { Interval } from '../../core/score-types.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink, facilityLink } from '../list/context.ts'
import type { Marked, MarkedScore } from '../marked.ts'
import { markedBand, markedCount, markedScore } from '../marked.ts'

/** A facility at the top of the list. */
export interface TopRow {
  readonly facility: Link
  readonly country: Link | Worded
  /** Missing where the method gives no best value. */
  readonly place?: Marked
  readonly band: Marked
  /** The numbers behind the band, for a sentence. */
  readonly places: RankBand
  readonly interval: Interval
  readonly score: MarkedScore
}

/** The first rated facilities of the main list. */
export function topRows(context: Context, count: number): readonly TopRow[] {
  const { published, locale } = context
  const facilities = new Map(published.atlas.facilities.map((facility) => [facility.id, facility]))
  return published.main.ranked
    .filter(({ rank }) => rank !== null)
    .slice(0, count)
    .flatMap(({ score: { facility: id, lo, best, hi }, rank }) => {
      const facility = facilities.get(id)
      if (!facility || !rank) return []
      return [
        {
          facility: facilityLink(context, facility),
          country: countryLink(context, facility.country),
          ...(rank.place !== null && { place: markedCount('place', rank.place, locale) }),
          band: markedBand(rank, locale),
          places: { best: rank.best, worst: rank.worst },
          interval: { lo, best, hi },
          score: markedScore({ lo, best, hi }, locale),
        },
      ]
    })
}
