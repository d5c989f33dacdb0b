import type { Facility } from '../../core/facility/facility.ts'
import type { Rank, Ranked } from '../../core/rank-types.ts'
import type { Interval } from '../../core/score-types.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Marked, MarkedScore } from '../marked.ts'
import { markedBand, markedCount, markedScore } from '../marked.ts'
import type { Context, Link } from './context.ts'
import { countryLink, decidingValues, facilityLink, otherName } from './context.ts'
import type { Known } from './evidence.ts'
import { componentNames, knownOf } from './evidence.ts'
import type { RowKeys } from './row-keys.ts'
import { rowKeys } from './row-keys.ts'
import type { Size } from './size.ts'
import { sizeOf } from './size.ts'
import { isExclusion } from './why.ts'

/** A score as a table shows it: an interval for the bar, numbers for the reader. */
export interface IndexCell extends MarkedScore {
  readonly interval: Interval
}

/** A place with its band, and the numbers behind them for a sentence. */
export interface RankCell {
  /** Null where the method gives no best value. */
  readonly place: Marked | null
  readonly band: Marked
  readonly places: Rank
}

/** One record as a row of a list. */
export interface FacilityRow {
  readonly id: string
  readonly name: Link
  /** The name in the other script. */
  readonly other: Worded
  readonly country: Link | Worded
  readonly status: string
  readonly materials: readonly Worded[]
  /** Place and band among the rated; null for the others. Example: place `7`, band `3–41`. */
  readonly rank: RankCell | null
  /** Best and worst place among all that are not excluded; null for the excluded. */
  readonly anywhere: Marked | null
  readonly index: IndexCell
  readonly size: Size | null
  readonly known: Known
  /** Why there is no place; empty for the rated. */
  readonly why: string
  /** What is missing for a place, named; empty for the rated and the excluded. */
  readonly missing: readonly Worded[]
  /** For scripts that sort and filter. */
  readonly keys: RowKeys
}

function statusText({ t }: Context, { facts }: Facility): string {
  if ('unknown' in facts.status) return t(`unknown.${facts.status.unknown}`)
  return decidingValues(facts.status)
    .map((status) => t(`status.${status}`))
    .join(' / ')
}

function whyText({ t }: Context, { score }: Ranked): string {
  const why = score.whyUnrated
  if (why === null) return ''
  return isExclusion(why) ? t(`list.why.${why}`) : t('list.why.missing')
}

/** Words one ranked record. The facility must be the one that was scored. */
export function rowOf(context: Context, facility: Facility, ranked: Ranked): FacilityRow {
  const { locale, published } = context
  const { rank, rankAll, score } = ranked
  const known = knownOf(context, facility.id)
  return {
    id: facility.id,
    name: facilityLink(context, facility),
    other: otherName(facility.name, locale),
    country: countryLink(context, facility.country),
    status: statusText(context, facility),
    materials: decidingValues(facility.facts.material).map((id) => {
      const material = published.atlas.materials.get(id)
      return material ? worded(material.name, locale) : { text: id }
    }),
    rank: rank && {
      place: rank.place === null ? null : markedCount('place', rank.place, locale),
      band: markedBand(rank, locale),
      places: rank,
    },
    anywhere: rankAll && markedBand(rankAll, locale, 'all'),
    index: { interval: score, ...markedScore(score, locale) },
    size: sizeOf(context, facility, score),
    known,
    why: whyText(context, ranked),
    missing: score.excluded ? [] : componentNames(context, published.main, score.missing),
    keys: rowKeys(context, facility, ranked, known),
  }
}
