import type { StepRow, StepsComponent } from '../method/method.ts'
import type { NumberScorer } from './scorer.ts'

/** Whether a stretch of the number line and a closed interval have a number in common. */
function meets(row: StepRow, from: number, to: number): boolean {
  const startsBefore = row.fromIncluded ? row.from <= to : row.from < to
  const endsAfter = row.toIncluded ? row.to >= from : row.to > from
  return startsBefore && endsAfter
}

/**
 * Scores by thresholds: the hull of the scores of every stretch the interval meets.
 * Example: with `at_most: 0.1` 0 and `above: 0.1` 1, the value 0.1 scores 0 and 0.1 to 0.2 scores 0 to 1.
 */
export function stepsScorer(component: StepsComponent): NumberScorer {
  return {
    lo(from, to) {
      let lo = Infinity
      for (const row of component.rows) if (meets(row, from, to)) lo = Math.min(lo, row.score[0])
      return lo
    },
    hi(from, to) {
      let hi = -Infinity
      for (const row of component.rows) if (meets(row, from, to)) hi = Math.max(hi, row.score[1])
      return hi
    },
  }
}
