import { tenth } from '../tenth.ts'

/** A stretch of a bar of counts, in hundredths of the longest bar. */
export interface CountStretch {
  readonly from: number
  readonly length: number
}

/**
 * Counts laid one behind another on a bar whose full length is `most`. A count of nothing keeps its place
 * with no length. Example: `countBar([3, 1], 8)` gives stretches of 37.5 and 12.5.
 */
export function countBar(counts: readonly number[], most: number): readonly CountStretch[] {
  let before = 0
  const place = (count: number) => (most > 0 ? tenth((Math.min(count, most) / most) * 100) : 0)
  return counts.map((count) => {
    const from = place(before)
    before += count
    return { from, length: tenth(place(before) - from) }
  })
}
