import type { Localised } from '../claim.ts'
import type { Kind, Precision } from '../facility/vocabulary.ts'
import type { Basis, Interval } from '../score-types.ts'
import type { RankBand } from '../rank-types.ts'
import type { Measure } from '../diff/move-types.ts'
import type { CountryCounts } from './release-counts.ts'
import type { ReleaseNotes } from './notes.ts'
import type { ReleaseSubject } from './subject.ts'

/**
 * A value as a page shows it. Ids of other records are gone: what a material or a river was called on that day
 * stands here in words, so that a frozen page needs nothing but the summary.
 */
export type ReleaseValue =
  | {
      readonly type: 'range'
      readonly lo: number
      readonly hi: number
      /** As FIELDS names it; `year` for years. */ readonly unit: string
    }
  /** A word of a closed list. Example: `closed`, 3. */
  | { readonly type: 'code'; readonly code: string | number }
  | { readonly type: 'text'; readonly text: Localised }
  | { readonly type: 'place'; readonly lat: number; readonly lon: number; readonly precision: Precision }
  /** ISO 3166-1 alpha-2, upper case. */
  | { readonly type: 'countries'; readonly codes: readonly string[] }

/** One fact of a facility as it stood: what the deciding claims say, and all who say anything of it. */
export interface ReleaseFact {
  /** As the record named it. Example: `volume_m3`. */
  readonly key: string
  /** The deciding claims; several where they differ, each value once. Numbers and years are one hull. */
  readonly values: readonly ReleaseValue[]
  /** Date of the deciding claims: a date or `undated`. */
  readonly asOf: string
  /** Ids of the documents of the deciding claims, each once. */
  readonly sources: readonly string[]
  /** Whether other claims say otherwise. */
  readonly disputed: boolean
}

/** One component's share of the score. */
export interface ReleasePart extends Interval {
  readonly component: string
  readonly basis: Basis
}

/**
 * Why a part of a move happened. `recalculation`: the old records give another place when they are reckoned on
 * the day of the new release, since a year went by or the program was changed; `fact` is a fact of the facility
 * itself, or `kind`.
 */
export type MoveCause =
  | { readonly by: 'recalculation' | 'method' | 'leavers' | 'newcomers' | 'others' }
  | { readonly by: 'own'; readonly fact: string }

/** A share of a move in places: negative is up the list (more hazardous). */
export interface ReleaseMovePart {
  readonly by: number
  readonly causes: readonly MoveCause[]
}

/** How a number moved since the release before; the parts sum to `to - from`. */
export interface ReleaseMove {
  readonly measure: Measure
  readonly from: number
  readonly to: number
  readonly parts: readonly ReleaseMovePart[]
}

/** One facility as it stood. */
export interface ReleaseFacility {
  readonly id: string
  readonly kind: Kind
  readonly name: Localised
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  readonly region: Localised | null
  /** SHA-256 of the record's bytes, in hexadecimal. */
  readonly record: string
  readonly index: Interval
  readonly rated: boolean
  /** As `Score.whyUnrated`; `null` where it is rated. Example: `unknown-toxicity`, `kind-group`. */
  readonly whyUnrated: string | null
  /** Share of components with evidence, 0 to 1. */
  readonly completeness: number
  /** In the order of `ReleaseSummary.components`. */
  readonly parts: readonly ReleasePart[]
  /** Among the rated; `null` where it is not rated, or has no best value. */
  readonly place: number | null
  /** Among the rated; `null` where it is not rated. */
  readonly rank: RankBand | null
  /** Among all that are not excluded; `null` where it is excluded. */
  readonly rankAll: RankBand | null
  /** In the order of the record format. */
  readonly facts: readonly ReleaseFact[]
  /** What moved since the release before; empty in the first one, and for newcomers. */
  readonly moves: readonly ReleaseMove[]
  /** The id it had in the release before, where that was another. */
  readonly was: string | null
}

/** A document that a fact of a release names. */
export interface ReleaseSource {
  readonly id: string
  /** As printed, in the document's own language. */
  readonly title: string
  readonly publisher: string
  /** A date or `undated`. */
  readonly year: string
  /** ISO 639-1 code of its first language. */
  readonly language: string | null
  /** Its first address. */
  readonly url: string | null
}

/** One file that could be downloaded on that day; its bytes may be gone, its hash stays. */
export interface ReleaseDownload {
  /** Path in the site, without a slash before it. Example: `data/facilities.csv`. */
  readonly path: string
  readonly bytes: number
  /** SHA-256, in hexadecimal. */
  readonly sha256: string
}

/** A country of a release with the size of its part. */
export interface ReleaseCountry {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly code: string
  readonly name: Localised
  readonly counts: CountryCounts
}

/** All that is kept of a release for ever: one file of `content/releases/`. */
export interface ReleaseSummary {
  /** Name of the file. Example: `2026-11-22-1a2b3c4d`. */
  readonly id: string
  readonly date: string
  /** SHA-256 of the inputs, in hexadecimal. */
  readonly inputs: string
  /** Commit that it was made from, in hexadecimal. */
  readonly commit: string
  /** Id of the release before; `null` for the first. */
  readonly previous: string | null
  readonly method: { readonly id: string; readonly name: Localised; readonly isProvisional: boolean }
  /** Components of the index in their order. */
  readonly components: readonly { readonly id: string; readonly name: Localised }[]
  readonly countries: readonly ReleaseCountry[]
  /** Facilities in the ranking: `place` and `rank` are out of these. */
  readonly rated: number
  /** Facilities that are not excluded: `rankAll` is out of these. */
  readonly ranked: number
  /** Pages of the site in both languages. */
  readonly pages: number
  /** By id. */
  readonly facilities: readonly ReleaseFacility[]
  readonly sources: readonly ReleaseSource[]
  /** Countries, then basins, then incidents, each by id; empty in a summary that was made without them. */
  readonly subjects: readonly ReleaseSubject[]
  readonly downloads: readonly ReleaseDownload[]
  readonly notes: ReleaseNotes
}
