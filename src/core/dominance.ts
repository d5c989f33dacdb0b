import type { Score } from './score-types.ts'

/** Records that stand above or below one under any weighting of the parts. */
export interface Dominance {
  /** Ids that this one is worse than: each of its parts is at least theirs. */
  readonly worseThan: readonly string[]
  /** Ids that are worse than this one. */
  readonly betterThan: readonly string[]
}

/**
 * Who is worse than whom whatever the parts weigh: for every component A's lo is at least B's hi,
 * for one it is higher. Excluded records have no relation. Quadratic in the number of scores (a
 * twentieth of a second for 2,000); ids come in the order of the scores given.
 * @param scores scores of one method
 */
export function dominance(scores: readonly Score[]): ReadonlyMap<string, Dominance> {
  const compared = scores.filter((score) => !score.excluded)
  const width = compared[0]?.parts.length ?? 0
  const los = Float64Array.from(compared.flatMap((score) => score.parts.map((part) => part.lo)))
  const his = Float64Array.from(compared.flatMap((score) => score.parts.map((part) => part.hi)))
  const lists = compared.map(() => ({ worseThan: [] as string[], betterThan: [] as string[] }))
  const isWorse = (a: number, b: number): boolean => {
    let higher = false
    for (let part = 0; part < width; part++) {
      const difference = (los[a * width + part] ?? 0) - (his[b * width + part] ?? 0)
      if (difference < 0) return false
      if (difference > 0) higher = true
    }
    return higher
  }
  compared.forEach((scoreA, a) => {
    compared.forEach((scoreB, b) => {
      if (a === b || !isWorse(a, b)) return
      lists[a]?.worseThan.push(scoreB.facility)
      lists[b]?.betterThan.push(scoreA.facility)
    })
  })
  return new Map(
    compared.map((score, index) => [score.facility, lists[index] ?? { worseThan: [], betterThan: [] }]),
  )
}
