import type { ComponentId } from './method/method.ts'
import { columnsOf, endsOf } from './rank-columns.ts'
import { bandOf } from './rank-band.ts'
import { round9 } from './round.ts'
import type { Score } from './score-types.ts'

/** The score if some of its parts turned out at their best value, or at the middle of their range. */
function settled(score: Score, components: readonly ComponentId[]): Score {
  let { lo, hi } = score
  for (const part of score.parts) {
    if (!components.includes(part.component)) continue
    const point = part.best ?? round9((part.lo + part.hi) / 2)
    lo += point - part.lo
    hi += point - part.hi
  }
  return { ...score, lo: round9(lo), hi: round9(hi) }
}

/** W of `method.md`: the sum of (worst - best) over all that are not excluded. */
export function openPlaces(scores: readonly Score[]): number {
  const compared = scores.filter(({ excluded }) => !excluded)
  const ends = endsOf(columnsOf(compared)).all
  return compared.reduce((sum, { lo, hi }) => {
    const { best, worst } = bandOf(ends, lo, hi)
    return sum + worst - best
  }, 0)
}

/**
 * By how many places the bands of all would narrow if some parts were known exactly of every facility at
 * once. Negative where knowing would bring facilities closer together than their doubt held them apart.
 */
export function worthTogether(scores: readonly Score[], components: readonly ComponentId[]): number {
  return openPlaces(scores) - openPlaces(scores.map((score) => settled(score, components)))
}
