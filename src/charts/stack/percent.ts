import type { Axis } from '../axis.ts'
import { tenth } from '../tenth.ts'

/** Place of a value on an axis in hundredths of its length, to a tenth of one, kept within the axis. */
export function percentOn({ lo, hi }: Axis, value: number): number {
  if (hi <= lo) return 50
  return tenth(Math.min(1, Math.max(0, (value - lo) / (hi - lo))) * 100)
}
