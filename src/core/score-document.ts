import type { Kind } from './facility/vocabulary.ts'
import type { RankBand, Ranked, Rank } from './rank-types.ts'
import type { Basis, Interval, WhyUnrated } from './score-types.ts'

/** One record in the document of scores; the keys and their order are a contract. */
export interface ScoreRow {
  readonly id: string
  readonly kind: Kind
  readonly index: Interval
  readonly parts: readonly (Interval & { readonly component: string; readonly basis: Basis })[]
  readonly rated: boolean
  readonly why_unrated: WhyUnrated | null
  readonly rank: Rank | null
  readonly rank_all: RankBand | null
  readonly completeness: number
}

/** What `score --format json` prints. */
export interface ScoreDocument {
  readonly method: string
  /** Release date, `YYYY-MM-DD`. */
  readonly as_of: string
  readonly facilities: readonly ScoreRow[]
}

function rowOf({ score, rank, rankAll }: Ranked): ScoreRow {
  return {
    id: score.facility,
    kind: score.kind,
    index: { lo: score.lo, best: score.best, hi: score.hi },
    parts: score.parts.map(({ component, lo, best, hi, basis }) => ({ component, lo, best, hi, basis })),
    rated: score.rated,
    why_unrated: score.whyUnrated,
    rank: rank && { place: rank.place, best: rank.best, worst: rank.worst },
    rank_all: rankAll && { best: rankAll.best, worst: rankAll.worst },
    completeness: score.completeness,
  }
}

/** Ranked scores of one method as plain data for programs, in the order of the rank. */
export function scoreDocument(method: string, asOf: string, ranked: readonly Ranked[]): ScoreDocument {
  return { method, as_of: asOf, facilities: ranked.map(rowOf) }
}
