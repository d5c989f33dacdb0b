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
  /** Why the figure is not the number of our records. */
  readonly differs?: Localised
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

/** A body that a letter may be sent to. */
export interface Addressee {
  readonly name: Localised
  /** Postal address or page, as the source prints it; left out where none was found. */
  readonly address?: string
  readonly source: string
  readonly asOf: AsOf
}

/** On what a request for information rests: a text that editors keep, with the acts it was written from. */
export interface LegalGround {
  readonly text: Localised
  readonly sources: readonly string[]
  readonly asOf: AsOf
}

/** Whom to ask for facts about a facility, and by what right. */
export interface InformationRequests {
  readonly authority?: Addressee
  /** Who helps with a request that stays without an answer. */
  readonly help?: Addressee
  readonly ground?: LegalGround
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
  readonly requests?: InformationRequests
}
