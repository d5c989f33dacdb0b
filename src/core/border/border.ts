import type { Claim, Localised } from '../claim.ts'

/** Where a river crosses a border, as a document states it. */
export interface Crossing {
  /** Id of the river. Example: `mailuu-suu`. */
  readonly river: string
  /** The country it flows from, ISO 3166-1 alpha-2, upper case. */
  readonly from: string
  /** The country it flows into, upper case. */
  readonly into: string
}

/** One record of `borders/`: two neighbouring countries and the rivers between them. */
export interface Border {
  /** Both countries, lower case, in the order of the alphabet. Example: `kg-uz`. */
  readonly id: string
  /** Both countries, upper case. Example: `['KG', 'UZ']`. */
  readonly countries: readonly [string, string]
  /** Rivers that cross it; a river that crosses twice stands twice. */
  readonly crossings: readonly Claim<Crossing>[]
  readonly notes: readonly Localised[]
}
