import { tenth } from '../../charts/tenth.ts'

/** A stretch of a bar that shows shares of a whole, in hundredths of its length. */
export interface Stretch {
  readonly from: number
  readonly length: number
}

/** Units of the whole bar. */
export const SHARE_UNITS = 100

/**
 * Stretches of counts laid one behind another on a bar of the whole, to a tenth of a unit.
 * Example: `shares([30, 10], 80)` gives stretches of 37.5 and 12.5.
 */
export function shares(counts: readonly number[], whole: number): readonly Stretch[] {
  const place = (count: number) => (whole > 0 ? tenth((Math.min(count, whole) / whole) * SHARE_UNITS) : 0)
  let before = 0
  return counts.map((count) => {
    const from = place(before)
    before += count
    return { from, length: tenth(place(before) - from) }
  })
}
