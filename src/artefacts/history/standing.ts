import type { RankBand } from '../../core/rank-types.ts'
import type { ReleaseSummary } from '../../core/release/summary.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { counts } from '../facility/ranking.ts'

/** Where a facility stands, and among how many: of a release or of the atlas as it is. */
export interface Place {
  readonly place: number | null
  readonly rank: RankBand | null
  readonly rankAll: RankBand | null
  /** How many are rated, and how many are not excluded. */
  readonly rated: number
  readonly ranked: number
}

/** Where a facility stands in a release. */
export const placeInRelease = (
  { rated, ranked }: Pick<ReleaseSummary, 'rated' | 'ranked'>,
  { place, rank, rankAll }: Pick<Place, 'place' | 'rank' | 'rankAll'>,
): Place => ({ place, rank, rankAll, rated, ranked })

/** Where a facility stands in the atlas as it is; undefined for a record that is not scored. */
export function placeNow({ main }: Published, id: string): Place | undefined {
  const entry = main.byId.get(id)
  if (!entry) return undefined
  const { rated, all } = counts(main)
  const { rank, rankAll } = entry
  return {
    place: rank?.place ?? null,
    rank: rank && { best: rank.best, worst: rank.worst },
    rankAll,
    rated,
    ranked: all,
  }
}

const isSameBand = (a: RankBand | null, b: RankBand | null): boolean =>
  a?.best === b?.best && a?.worst === b?.worst

/**
 * Whether two say the same of a facility: of a rated one its place and band, of another its band among all.
 * How many others there are is no word on itself.
 */
export const isSamePlace = (a: Place, b: Place): boolean =>
  a.place === b.place && isSameBand(a.rank, b.rank) && (a.rank !== null || isSameBand(a.rankAll, b.rankAll))

/** A place in words, short. Example: `3 (1–9) of 46`. */
export function placeWords(
  { place, rank, rankAll, rated, ranked }: Place,
  t: Translate,
  locale: Locale,
): string {
  const { format } = numberFormat(locale)
  const band = (range: RankBand) => formatInterval(range.best, range.worst, format)
  if (rank && place !== null)
    return t('facility.place.full', { place: format(place), band: band(rank), count: format(rated) })
  if (rank) return t('facility.place.band', { band: band(rank), count: format(rated) })
  if (rankAll) return t('history.unrated', { band: band(rankAll), count: format(ranked) })
  return t('facility.place.none')
}
