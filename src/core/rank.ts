import { bandOf } from './rank-band.ts'
import type { Columns } from './rank-columns.ts'
import { columnsOf, endsOf } from './rank-columns.ts'
import { descending } from './rank-order.ts'
import type { Ranked } from './rank-types.ts'
import type { Score } from './score-types.ts'

/** Positions of the rated scores with a best, and of all others. */
function split({ bests }: Columns): readonly [placed: Uint32Array, others: Uint32Array] {
  const count = bests.length
  const [placed, others] = [new Uint32Array(count), new Uint32Array(count)]
  let [placedCount, othersCount] = [0, 0]
  for (let index = 0; index < count; index++) {
    if (Number.isNaN(bests[index])) others[othersCount++] = index
    else placed[placedCount++] = index
  }
  return [placed.subarray(0, placedCount), others.subarray(0, othersCount)]
}

/**
 * Ranks scores of one method among themselves: place by best (equal bests share a place: 1, 2, 2, 4),
 * band among the rated, `rankAll` among all that are not excluded. Sorted by place, then the others
 * by hi descending, then by id. A view of a country or a basin passes its own scores and gets the
 * places within it. O(n log n); the order of the input never matters.
 */
export function rank(scores: readonly Score[]): readonly Ranked[] {
  const columns = columnsOf(scores)
  const { los, his, bests, standing } = columns
  const ends = endsOf(columns)
  const [withPlace, without] = split(columns)
  const idOf = (index: number) => scores[index]?.facility ?? ''
  const placed = descending(withPlace, bests, idOf)
  const others = descending(without, his, idOf)
  const ranked: Ranked[] = []
  const add = (index: number, place: number | null) => {
    const score = scores[index]
    if (score === undefined) return
    const [lo, hi, stands] = [los[index] ?? 0, his[index] ?? 0, standing[index] ?? 0]
    ranked.push({
      score,
      rank: stands === 2 ? { place, ...bandOf(ends.rated, lo, hi) } : null,
      rankAll: stands > 0 ? bandOf(ends.all, lo, hi) : null,
    })
  }
  for (let at = 0; at < withPlace.length; at++) add(placed.indices[at] ?? 0, placed.places[at] ?? null)
  for (const index of others.indices) add(index, null)
  return ranked
}
