import type { Axis } from '../axis.ts'
import { axisNumbers } from '../axis.ts'
import { percentOn } from './percent.ts'
import { tenth } from '../tenth.ts'

/** One part of a sum: what is sure of it and how far it may reach. */
export interface StackPart {
  readonly id: string
  readonly lo: number
  readonly hi: number
}

/** A stretch of the bar in hundredths of the axis. */
export interface Segment {
  readonly id: string
  /** False for a stretch that the known facts leave open. */
  readonly sure: boolean
  readonly from: number
  readonly length: number
}

/** Shortest stretch drawn, in hundredths of the axis. */
const LEAST = 0.3

/**
 * Lays the sure stretches of all parts one behind another from zero, then the open ones: the filled bar
 * ends at the least the sum can be, the open one at the most. Stretches of no length are left out.
 * Example: `stack([{ id: 'a', lo: 2, hi: 3 }], { lo: 0, hi: 4 })` gives 0 to 50 sure, 50 to 75 open.
 */
export function stack(parts: readonly StackPart[], axis: Axis): readonly Segment[] {
  let reached = 0
  const lay = (id: string, sure: boolean, amount: number): readonly Segment[] => {
    const from = percentOn(axis, reached)
    reached += amount
    const length = tenth(percentOn(axis, reached) - from)
    return length < LEAST ? [] : [{ id, sure, from, length }]
  }
  return [
    ...parts.flatMap(({ id, lo }) => lay(id, true, lo)),
    ...parts.flatMap(({ id, lo, hi }) => lay(id, false, hi - lo)),
  ]
}

/** A number of an axis with its place in hundredths. */
export interface Tick {
  readonly value: number
  readonly at: number
}

/** The marks of an axis, at most `most`, both ends among them. */
export function ticksOf(axis: Axis, most: number): readonly Tick[] {
  return axisNumbers(axis, most).map((value) => ({ value, at: percentOn(axis, value) }))
}
