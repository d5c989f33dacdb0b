import { percentOn } from '../../charts/stack/percent.ts'
import type { Tick } from '../../charts/stack/stack.ts'

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** Marks of an axis of places: the first, the last, and round ones that keep clear of both. */
export function placeTicks(last: number): readonly Tick[] {
  const axis = { lo: 1, hi: last }
  const step = STEPS.find((each) => last / each <= 6) ?? last
  const round = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step).filter(
    (place) => place > 1 && last - place >= step * 0.6,
  )
  return [...new Set([1, ...round, last])].map((value) => ({ value, at: percentOn(axis, value) }))
}
