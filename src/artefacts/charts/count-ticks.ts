import { percentOn } from '../../charts/stack/percent.ts'
import type { Tick } from '../../charts/stack/stack.ts'

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

/** Round marks of an axis of counts that ends at `most`, zero first, at most seven. */
export function countTicks(most: number): readonly Tick[] {
  const step = STEPS.find((each) => most / each <= 6) ?? most
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step).map((value) => ({
    value,
    at: percentOn({ lo: 0, hi: most }, value),
  }))
}
