import type { Axis } from '../../charts/axis.ts'
import { rank } from '../../core/rank.ts'
import { wanted } from '../../core/wanted.ts'
import type { WantedList } from '../gaps/wanted-rows.ts'
import { wantedList } from '../gaps/wanted-rows.ts'
import type { Context } from '../list/context.ts'
import { scoreAxis } from '../list/facility-list.ts'
import { pairsOf } from '../list/pairs.ts'
import type { ColumnKey, FacilityTables } from '../list/tables.ts'
import { facilityTables } from '../list/tables.ts'

/** The ranking of some records among themselves. */
export interface Within {
  /** What places and bands are worked out within. Example: `kg`, `basin/naryn`. */
  readonly scope: string
  /** Id of the method. */
  readonly method: string
  readonly axis: Axis
  /** How many of them are rated, and how many stand in a band at all. */
  readonly rated: number
  readonly compared: number
  /** How many pairs are truly apart; empty below two rated records. */
  readonly certainty: string
  readonly tables: FacilityTables
  /** The facts that would settle most among them. */
  readonly wanted: WantedList
}

/** How many wanted facts a view lists. */
const TOP = 10

/** Ranks the records of these ids among themselves by the default method. `without`: a column to leave out. */
export function withinOf(
  context: Context,
  ids: ReadonlySet<string>,
  scope: string,
  without?: ColumnKey,
): Within {
  const { main } = context.published
  const scores = main.ranked.map(({ score }) => score).filter(({ facility }) => ids.has(facility))
  const ranked = rank(scores)
  const rated = ranked.filter(({ score }) => score.rated).length
  const { apart, all } = pairsOf(ranked)
  const useful = wanted(scores)
    .facts.filter(({ worth }) => worth > 0)
    .slice(0, TOP)
  return {
    scope,
    method: main.method.id,
    axis: scoreAxis(context.published),
    rated,
    compared: ranked.filter(({ score }) => !score.excluded).length,
    certainty: rated < 2 ? '' : context.t('list.certainty', { n: apart, all }),
    tables: facilityTables(context, ranked, { order: 'rank', ...(without && { without }) }),
    wanted: wantedList(context, useful, new Map(scores.map((score) => [score.facility, score]))),
  }
}
