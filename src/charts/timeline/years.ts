import { ticks } from 'd3'
import type { Axis } from '../axis.ts'
import { percentOn } from '../stack/percent.ts'
import type { Tick } from '../stack/stack.ts'

/** An axis of years: whole decades around everything shown. Example: 1942 to 2026 gives 1940 to 2030. */
export function decades(years: readonly number[]): Axis {
  if (years.length === 0) return { lo: 0, hi: 10 }
  return {
    lo: Math.floor(Math.min(...years) / 10) * 10,
    hi: Math.ceil((Math.max(...years) + 1) / 10) * 10,
  }
}

/** The marks of an axis of years, every tenth or twentieth or whatever keeps them at most `most`. */
export function yearTicks(axis: Axis, most: number): readonly Tick[] {
  for (let count = most; count > 1; count--) {
    const years = ticks(axis.lo, axis.hi, count)
    if (years.length <= most) return years.map((value) => ({ value, at: percentOn(axis, value) }))
  }
  return []
}

/**
 * A partial date as a year with a fraction: the middle of what it leaves open.
 * Example: `1958` gives 1958.5, `1958-04-16` gives about 1958.29.
 */
export function yearOf(date: string): number | null {
  const [year = Number.NaN, month, day] = date.split('-').map(Number)
  if (!Number.isFinite(year)) return null
  if (month === undefined) return year + 0.5
  return year + (month - 1) / 12 + ((day ?? 15) - 0.5) / 365
}
