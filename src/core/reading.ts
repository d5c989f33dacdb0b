import type { AsOf, Claim } from './claim.ts'
import type { Reader } from './components/reader.ts'
import type { FactValue } from './components/scorer.ts'
import { growthOf } from './method/aging.ts'
import type { Aging, Span } from './method/method.ts'

/** A claim with its score before and after aging. */
export interface Reading {
  /** False for a category without a row: it says nothing, so it stands for the full range. */
  readonly says: boolean
  /** Position in the list of claims, from 0. */
  readonly index: number
  readonly asOf: AsOf
  readonly preferred: boolean
  readonly lo: number
  readonly hi: number
  /** What the upper end of the figure was multiplied with; 1 leaves it. */
  readonly factor: number
  readonly openedHi: number
}

/**
 * The claims of a fact as the reader scores them.
 * @param range full range of the component
 * @param rule how the claims age, if they do
 * @param year calendar year of the release
 */
export function readingsOf(
  claims: readonly Claim<FactValue>[],
  reader: Reader,
  range: Span,
  rule: Aging | undefined,
  year: number,
): readonly Reading[] {
  return claims.map(({ value, asOf, preferred = false }, index) => {
    const lo = reader.lo(value)
    const said = { index, asOf, preferred }
    if (Number.isNaN(lo))
      return { ...said, says: false, lo: range[0], hi: range[1], factor: 1, openedHi: range[1] }
    const hi = reader.hi(value, 1)
    const factor = rule === undefined ? 1 : growthOf(rule, asOf, year)
    return { ...said, says: true, lo, hi, factor, openedHi: factor === 1 ? hi : reader.hi(value, factor) }
  })
}

/** Least lo and greatest hi of some readings. */
export function hullOf(readings: readonly Reading[]): { readonly lo: number; readonly hi: number } {
  let [lo, hi] = [Infinity, -Infinity]
  for (const reading of readings) {
    if (reading.lo < lo) lo = reading.lo
    if (reading.hi > hi) hi = reading.hi
  }
  return { lo, hi }
}
