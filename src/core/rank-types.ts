import type { Score } from './score-types.ts'

/** The best and worst place the intervals allow; 1 is the most hazardous. */
export interface RankBand {
  readonly best: number
  readonly worst: number
}

/** A band with the place by best value; null where the score has no best. */
export interface Rank extends RankBand {
  readonly place: number | null
}

/** A score with its rank among the scores it was ranked with. */
export interface Ranked {
  readonly score: Score
  /** Among the rated; null for the others. */
  readonly rank: Rank | null
  /** Among all that are not excluded, rated or not; null for the excluded. */
  readonly rankAll: RankBand | null
}
