import type { AsOf, Localised, UnknownReason } from '../../core/claim.ts'
import type { Kind, Precision } from '../../core/facility/vocabulary.ts'
import type { Rank, RankBand } from '../../core/rank-types.ts'
import type { Basis, Interval, WhyUnrated } from '../../core/score-types.ts'
import type { CodeKey, NumberKey } from './field-keys.ts'

/** What a fact rests on: one word of all sources, several that differ, or why there is none. */
export type FactBasis = 'claim' | 'claims-differ' | UnknownReason

/** Where a fact comes from. */
export interface Support {
  readonly basis: FactBasis
  /** Ids of every document that states it, in the order of the record; of an absence the one that says so. */
  readonly sources: readonly string[]
  /** The latest date of the claims that decide; null where there is none. */
  readonly asOf: AsOf | null
}

/** A number as all sources together give it. */
export interface NumberFact extends Support {
  /** The least that any claim allows; null where there is no claim. */
  readonly lo: number | null
  /** The value of the claims that decide; null where they are a span or differ among themselves. */
  readonly best: number | null
  readonly hi: number | null
  /** As in the record. Example: `m3`; of years `year`, of counts `1`. */
  readonly unit: string
}

/** One word of a vocabulary, one record of another folder, or a text that is neither (`code` is empty). */
export interface CodeValue {
  readonly code: string
  readonly name: Localised
}

/** A fact in words or codes: the values of the claims that decide, each once. */
export interface CodeFact extends Support {
  readonly values: readonly CodeValue[]
}

/** Where a facility lies, never with more digits than its record. */
export interface RowPlace extends Support {
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
  /** Digits after the point of the finer of both. Example: 3 of `41.858, 78.2`. */
  readonly digits: number
}

/** One component of the index. */
export interface RowPart extends Interval {
  readonly component: string
  readonly basis: Basis
}

/** One record as every file and answer gives it, free of any language but that of its own texts. */
export interface FacilityRow {
  /** Example: `kg/kumtor`. */
  readonly id: string
  readonly kind: Kind
  readonly name: Localised
  /** Names in kk, ky, tg, uz, tk. */
  readonly namesOther: Readonly<Record<string, string>>
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  readonly countryName: Localised
  /** The region's id is empty where the record names it in words. */
  readonly region: CodeValue | null
  readonly settlement: Localised | null
  /** Id of the group it is counted in. */
  readonly memberOf: string | null
  /** Ids of the same thing in other registers. */
  readonly sameAs: Readonly<Record<string, string>>
  /** Every basin whose page lists it, the nearest first. */
  readonly basins: readonly string[]
  readonly place: RowPlace | null
  readonly numbers: Readonly<Record<NumberKey, NumberFact>>
  readonly codes: Readonly<Record<CodeKey, CodeFact>>
  /** Index of the default method: the ends that the known facts allow, and the best value. */
  readonly index: Interval
  readonly parts: readonly RowPart[]
  readonly rated: boolean
  readonly excluded: boolean
  readonly whyUnrated: WhyUnrated | null
  /** Components without evidence that a rank demands. */
  readonly missing: readonly string[]
  /** Among all rated of the atlas; null for the others. */
  readonly rank: Rank | null
  /** Among all that are not excluded; null for the excluded. */
  readonly rankAll: RankBand | null
  /** Among the rated of its country. */
  readonly rankInCountry: Rank | null
  /** Share of components with evidence, 0 to 1. */
  readonly completeness: number
  readonly method: string
  /** True while the method has not been compared with its published original. */
  readonly provisional: boolean
  /** Addresses of its pages, of its text and of its history. */
  readonly pages: Localised
  readonly record: string
  /** SHA-256 of the record's bytes, hex. */
  readonly recordHash: string
  /** Id of the state of the atlas that the row was made from. */
  readonly release: string
}
