import type { Ends } from './rank-band.ts'
import type { Score } from './score-types.ts'

/** The numbers of many scores side by side: ranking reads them many times, the objects once. */
export interface Columns {
  readonly los: Float64Array
  readonly his: Float64Array
  /** Best value of a rated score, NaN where it has none or is not rated. */
  readonly bests: Float64Array
  /** 0 excluded, 1 not rated, 2 rated. */
  readonly standing: Uint8Array
}

/** Reads the columns off the scores, in their order. */
export function columnsOf(scores: readonly Score[]): Columns {
  const count = scores.length
  const los = new Float64Array(count)
  const his = new Float64Array(count)
  const bests = new Float64Array(count)
  const standing = new Uint8Array(count)
  for (let index = 0; index < count; index++) {
    const score = scores[index]
    if (score === undefined) continue
    los[index] = score.lo
    his[index] = score.hi
    bests[index] = score.rated ? (score.best ?? NaN) : NaN
    standing[index] = score.rated ? 2 : score.excluded ? 0 : 1
  }
  return { los, his, bests, standing }
}

/** The numbers of one column whose standing is the one asked for, ascending. */
function ascending(column: Float64Array, standing: Uint8Array, wanted: number): Float64Array {
  const some = new Float64Array(column.length)
  let count = 0
  // Plain loops, because callbacks of typed arrays cost more than the sort.
  for (let index = 0; index < column.length; index++)
    if (standing[index] === wanted) some[count++] = column[index] ?? NaN
  return some.subarray(0, count).sort()
}

/** Two ascending lists as one. */
function merge(a: Float64Array, b: Float64Array): Float64Array {
  const merged = new Float64Array(a.length + b.length)
  let [fromA, fromB] = [0, 0]
  for (let index = 0; index < merged.length; index++) {
    const takesA = (a[fromA] ?? Infinity) <= (b[fromB] ?? Infinity)
    merged[index] = (takesA ? a[fromA++] : b[fromB++]) ?? NaN
  }
  return merged
}

/** The sorted ends of the rated scores, and of all that are not excluded. */
export function endsOf({ los, his, standing }: Columns): { readonly rated: Ends; readonly all: Ends } {
  const rated = { los: ascending(los, standing, 2), his: ascending(his, standing, 2) }
  return {
    rated,
    all: {
      los: merge(rated.los, ascending(los, standing, 1)),
      his: merge(rated.his, ascending(his, standing, 1)),
    },
  }
}
