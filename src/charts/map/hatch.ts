import { tenth } from '../tenth.ts'

/** Space between two lines of the hatching, units. */
const STEP = 4.2

/**
 * Lines at 45 degrees that fill a circle around the origin, as path data. An area that means "somewhere
 * here": lines instead of a tint, so that it also reads on paper without colour.
 */
export function hatch(radius: number): string {
  const count = Math.floor(radius / STEP)
  return Array.from({ length: 2 * count + 1 }, (_, index) => {
    const off = (index - count) * STEP
    const half = Math.sqrt(Math.max(0, radius * radius - off * off))
    // The middle of the line lies at (off, off) turned by 45 degrees; it runs from lower left to upper right.
    const [x, y] = [(off - half) * Math.SQRT1_2, (off + half) * Math.SQRT1_2]
    const run = tenth(half * Math.SQRT2)
    return half < 1 ? '' : `M${String(tenth(x))} ${String(tenth(y))}l${String(run)}-${String(run)}`
  }).join('')
}
