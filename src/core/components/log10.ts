import type { NumberScorer } from './scorer.ts'

/**
 * Decimal logarithm of a positive quantity in the unit of the component. The function rises, so the
 * ends of the interval are the ends of the score. Example: 1000 to 10000 scores 3 to 4.
 */
export const log10Scorer: NumberScorer = {
  lo: (from) => Math.log10(from),
  hi: (_from, to) => Math.log10(to),
}
