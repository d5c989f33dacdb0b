import type { Facility } from './facility/facility.ts'
import type { Method } from './method/method.ts'
import type { Scored } from './score-once.ts'
import type { Score } from './score-types.ts'

/** The numbers of some scores, column by column: comparing many thousands of them takes no objects. */
export interface ScoreTable {
  readonly lo: Float64Array
  /** NaN where a score has no best value. */
  readonly best: Float64Array
  readonly hi: Float64Array
  /** 1 where true. */
  readonly rated: Uint8Array
  /** 1 where true. */
  readonly excluded: Uint8Array
  /** From 0 to 1. */
  readonly completeness: Float64Array
  /** The score at one place, from 0: the same object whenever it is asked for. Throws where there is none. */
  readonly at: (place: number) => Score
}

/** Scores of some facilities by a method, as a table in the order given. */
export type Tabled = (facilities: readonly Facility[], method: Method) => ScoreTable

/** Columns of a length that are filled next. Example: `emptyTable(2).lo` is two noughts. */
export const emptyTable = (length: number) => ({
  lo: new Float64Array(length),
  best: new Float64Array(length),
  hi: new Float64Array(length),
  rated: new Uint8Array(length),
  excluded: new Uint8Array(length),
  completeness: new Float64Array(length),
})

/** Writes a score into columns. */
export function setRow(table: ReturnType<typeof emptyTable>, place: number, score: Score): void {
  table.lo[place] = score.lo
  table.best[place] = score.best ?? NaN
  table.hi[place] = score.hi
  table.rated[place] = Number(score.rated)
  table.excluded[place] = Number(score.excluded)
  table.completeness[place] = score.completeness
}

/** A table of scores that are there. */
export function scoreTable(scores: readonly Score[]): ScoreTable {
  const table = emptyTable(scores.length)
  for (const [place, score] of scores.entries()) setRow(table, place, score)
  const at = (place: number): Score => {
    const score = scores[place]
    if (!score) throw new RangeError(`there is no score ${String(place)}`)
    return score
  }
  return { ...table, at }
}

/** A table with other scores at some places, which are counted from 0. */
export function withScores(table: ScoreTable, others: ReadonlyMap<number, Score>): ScoreTable {
  if (others.size === 0) return table
  const copy = emptyTable(table.lo.length)
  copy.lo.set(table.lo)
  copy.best.set(table.best)
  copy.hi.set(table.hi)
  copy.rated.set(table.rated)
  copy.excluded.set(table.excluded)
  copy.completeness.set(table.completeness)
  for (const [place, score] of others) setRow(copy, place, score)
  return { ...copy, at: (place) => others.get(place) ?? table.at(place) }
}

/** Tables of scores that somebody gives one by one. */
export const tabledBy =
  (scored: Scored): Tabled =>
  (facilities, method) =>
    scoreTable(scored(facilities, method))
