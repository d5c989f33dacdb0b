import type { Facility } from '../../core/facility/facility.ts'
import type { ScoreTable } from '../../core/score-table.ts'
import { emptyTable, setRow } from '../../core/score-table.ts'
import type { Score } from '../../core/score-types.ts'
import type { ScoreColumns } from './columns.ts'
import type { KnownTree } from './known-tree.ts'

/** Places of facilities in the columns of a tree; -1 for one that is not out of them. Each list is asked once. */
export function placesIn({ placeOf }: KnownTree): (facilities: readonly Facility[]) => Int32Array {
  const asked = new WeakMap<readonly Facility[], Int32Array>()
  return (facilities) => {
    const places = asked.get(facilities) ?? Int32Array.from(facilities, (each) => placeOf(each) ?? -1)
    asked.set(facilities, places)
    return places
  }
}

/**
 * Scores out of columns, put into the order of some facilities.
 * @param places of the facilities in the columns, see `placesIn`
 * @param scoreAt the score of the facility at one place of the order, from 0
 */
export function knownTable(
  { lo, best, hi, rest, rests }: ScoreColumns,
  places: Int32Array,
  scoreAt: (at: number) => Score | undefined,
): ScoreTable {
  const at = (place: number): Score => {
    const score = scoreAt(place)
    if (!score) throw new RangeError(`there is no score ${String(place)}`)
    return score
  }
  const table = emptyTable(places.length)
  for (const [row, place] of places.entries()) {
    const equal = place < 0 ? undefined : rests[rest[place] ?? -1]
    if (!equal) {
      setRow(table, row, at(row))
      continue
    }
    table.lo[row] = lo[place] ?? NaN
    table.best[row] = best[place] ?? NaN
    table.hi[row] = hi[place] ?? NaN
    table.rated[row] = Number(equal.rated)
    table.excluded[row] = Number(equal.excluded)
    table.completeness[row] = equal.completeness
  }
  return { ...table, at }
}
