const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * The mark a key leads to, within `count` marks; null for a key that moves nothing. Both ends hold.
 * @param from the mark now, -1 before the first key
 */
export function step(key: string, from: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const by = STEPS[key]
  if (by === undefined) return null
  if (from < 0) return by > 0 ? 0 : count - 1
  return Math.min(count - 1, Math.max(0, from + by))
}
