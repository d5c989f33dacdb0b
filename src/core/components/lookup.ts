import type { LookupComponent, Span } from '../method/method.ts'
import type { CategoryScorer } from './scorer.ts'

/**
 * Scores a category by its row. A category without a row says nothing about the component.
 * Example: `closed` scores 0 to 1 where that is what the row of `closed` says.
 */
export function lookupScorer(component: LookupComponent): CategoryScorer {
  const scores = new Map<string | number, Span>()
  for (const row of component.rows) for (const value of row.values) scores.set(value, row.score)
  return (value) => scores.get(value)
}
