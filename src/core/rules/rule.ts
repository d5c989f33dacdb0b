import type { Atlas } from '../atlas.ts'
import type { Citation } from '../citations.ts'
import type { Localised } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'

/** Ids of each folder, from the paths alone: a record with an error of its own still exists. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>

/** What a rule of one record sees. */
export interface RecordView {
  /** Path below the content folder. */
  readonly file: string
  readonly folder: string
  readonly id: string
  /** The parsed tree as it stands in the file. */
  readonly tree: unknown
  /** Ids of other records that it names. */
  readonly citations: readonly Citation[]
  /** Ids of each folder that is there. */
  readonly ids: Ids
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** A check of one record against what is known of the others. */
export interface RecordRule {
  readonly id: string
  readonly scope: 'record'
  /** `set` for what gate G7 asks; `rule` where it is left out. */
  readonly gate?: 'set'
  /** Folders it looks at; all where it is left out. */
  readonly folders?: readonly string[]
  readonly check: (view: RecordView) => readonly Issue<IssueCode>[]
}

/** What a rule of the whole set sees. */
export interface AtlasView {
  readonly atlas: Atlas
  readonly ids: Ids
  /** Ids of each folder that some record names. */
  readonly cited: ReadonlyMap<string, ReadonlySet<string>>
  /** Ids that remarks name in words, see `mentions`. */
  readonly mentioned: ReadonlySet<string>
  /** `nameSkeleton` of the name of a facility; it may be known from an earlier run. */
  readonly skeleton: (facility: Facility, locale: keyof Localised) => string
}

/** A check that needs all records. */
export interface AtlasRule {
  readonly id: string
  readonly scope: 'atlas'
  /** `set` for what gate G7 asks of the whole set, `rule` for the rest. */
  readonly gate: 'set' | 'rule'
  readonly check: (view: AtlasView) => readonly Issue<IssueCode>[]
}

/** All that a rule of single facilities may ask: nothing that another facility or incident says. */
export interface LoneView {
  readonly atlas: Pick<
    Atlas,
    'asOf' | 'facilities' | 'incidents' | 'countries' | 'borders' | 'rivers' | 'operators' | 'methods'
  >
}

/**
 * A check of each facility and incident by itself, against countries, borders, rivers, operators and methods
 * alone: what it says of many is what it says of each. So it need not be asked again of a record that did not change.
 */
export interface LoneRule {
  readonly id: string
  readonly scope: 'lone'
  readonly gate: 'set' | 'rule'
  readonly check: (view: LoneView) => readonly Issue<IssueCode>[]
}
