/** Draws from a seeded stream: the same seed and index give the same draws on every machine. */
export interface Draw {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number
  /** One of the items. Throws where there are none. */
  readonly pick: <T>(items: readonly T[]) => T
  /** True in `share` of all draws. */
  readonly chance: (share: number) => boolean
}

/** The draws of one case (sfc32). Example: `drawOf(1, 0).below(6)` is a throw of a die. */
export function drawOf(seed: number, index: number): Draw {
  let a = seed | 0
  let b = index | 0
  let c = 0x9e3779b9 | 0
  let count = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 12; warm += 1) next()
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    chance: (share) => next() < share,
  }
}
