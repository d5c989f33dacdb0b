import type { AsOf, Fact, Localised, Range } from '../claim.ts'

/** Degrees (WGS 84). */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Units a national total may be counted in. */
export const TOTAL_UNITS = ['facilities', 'm3', 't'] as const
export type TotalUnit = (typeof TOTAL_UNITS)[number]

/** What an authority counts in the whole country. */
export interface NationalTotal {
  readonly id: string
  readonly unit: TotalUnit
  readonly what: Localised
  readonly fact: Fact<Range>
}

/** Where to turn in an emergency or with a question. */
export interface Contact {
  readonly what: Localised
  /** Telephone, address or page, as the source prints it. */
  readonly value: string
  readonly source: string
  readonly asOf: AsOf
}

/** One record of `countries/`. */
export interface Country {
  /** Name of the file: ISO 3166-1 alpha-2, lower case. Example: `kg`. */
  readonly id: string
  /** The same code as facilities name it. Example: `KG`. */
  readonly code: string
  readonly name: Localised
  readonly namesOther: Readonly<Record<string, string>>
  /** Box that every coordinate of the country lies in. */
  readonly bbox: Box
  readonly bboxSource?: string
  /** ISO codes, upper case. */
  readonly neighbours: readonly string[]
  readonly neighboursSource?: string
  readonly totals: readonly NationalTotal[]
  readonly contacts: readonly Contact[]
}
