/**
 * Rounds a part or an index to 9 decimals, the precision in which scores are compared and printed:
 * sums of logarithms that are equal on paper must be equal in a rank. Example: `5.0433622780` for
 * `Math.log10(110500)`.
 */
export function round9(value: number): number {
  // Adding zero turns minus zero into zero.
  return Math.round(value * 1e9) / 1e9 + 0
}
