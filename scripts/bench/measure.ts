/** Times of several runs, in milliseconds. */
export interface Times {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** Least, middle and greatest of some times. */
export function spread(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { min: at(0), median: at(0.5), max: at(1) }
}

/**
 * Runs two things in turn (A B A B …) and gives the ratio pair by pair, so that a machine that slows
 * down slows both. One unmeasured pair goes first.
 */
export async function compare(
  runs: number,
  subject: () => Promise<number> | number,
  baseline: () => Promise<number> | number,
): Promise<{ readonly subject: Times; readonly baseline: Times; readonly ratio: Times }> {
  const pairs: { a: number; b: number }[] = []
  for (let at = 0; at <= runs; at += 1) {
    const pair = { a: await subject(), b: await baseline() }
    if (at > 0) pairs.push(pair)
  }
  return {
    subject: spread(pairs.map(({ a }) => a)),
    baseline: spread(pairs.map(({ b }) => b)),
    ratio: spread(pairs.map(({ a, b }) => a / b)),
  }
}

/** Milliseconds that a piece of work takes. */
export function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
