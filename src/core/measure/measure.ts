import type { Localised } from '../claim.ts'

/**
 * How soon a measure can be done. `short`: within about three months, without a construction project;
 * `medium`: within about two years; `long`: longer, or for good. Ours, provisional.
 */
export const MEASURE_TERMS = ['short', 'medium', 'long'] as const
export type MeasureTerm = (typeof MEASURE_TERMS)[number]

/**
 * Rough order of effort. `low`: the site's own people and means; `medium`: contractors or equipment of a
 * working budget; `high`: a construction project with a budget of its own. Never a price.
 */
export const MEASURE_EFFORTS = ['low', 'medium', 'high'] as const
export type MeasureEffort = (typeof MEASURE_EFFORTS)[number]

/** Categories of the atlas checklist, in the order of print; a measure belongs to one or several. */
export const MEASURE_CATEGORIES = [
  'site',
  'geology',
  'deposition',
  'substances',
  'dam',
  'transport',
  'water',
  'environment',
  'emergency',
  'monitoring',
  'staff',
  'inspection',
  'closure',
] as const
export type MeasureCategory = (typeof MEASURE_CATEGORIES)[number]

/** One record of `measures/`: something that can be done about a shortcoming, in our own words. */
export interface Measure {
  /** `<category>-<short-words>`, the name of the file. Example: `water-lower-pond`. */
  readonly id: string
  /** What to do in a few words, as a command. Example: `Lower the pond`. */
  readonly name: Localised
  readonly term: MeasureTerm
  readonly effort: MeasureEffort
  /** The first is the category of its id. Example: `['water', 'dam']`. */
  readonly categories: readonly MeasureCategory[]
  /** What is wrong, and why it matters. */
  readonly problem: Localised
  /** What to do. */
  readonly action: Localised
  /** What proves that it has been done. */
  readonly completion: Localised
}
