/** A number to one decimal, so that the same records give the same bytes. Example: `tenth(2.04)` is 2. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
