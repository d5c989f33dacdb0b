import type { Facility } from '../../core/facility/facility.ts'
import type { KindRecord } from '../../core/lists.ts'
import type { Score } from '../../core/score-types.ts'
import type { LocatedIssue } from '../../yaml/finding.ts'
import type { PackedMarks } from '../file-marks.ts'
import type { PackedLists } from './lists.ts'

/** What is equal in thousands of scores. */
export type ScoreRest = Pick<Score, 'rated' | 'excluded' | 'whyUnrated' | 'missing' | 'completeness'>

/** The scores of one method, one a facility. */
export interface ScoreColumns {
  readonly lo: Float64Array
  /** NaN where there is none. */
  readonly best: Float64Array
  readonly hi: Float64Array
  /** Place in `rests`. */
  readonly rest: Uint16Array
  readonly rests: readonly ScoreRest[]
}

/** Numbers of a facility in outside registers, and who decided on them. */
export type OutsideIds = Pick<Facility, 'sameAs' | 'sameAsDecided'>

/** What the rules of the whole set, and a list, ask of each facility: one a facility, in the order of the files. */
export interface FacilityColumns {
  /** Place of its file. */
  readonly row: Uint32Array
  /** Place in `heads`. */
  readonly head: Uint32Array
  /** Kind, country and group, of which there are few. */
  readonly heads: readonly { readonly kind: string; readonly country: string; readonly memberOf: string }[]
  /** Numbers in outside registers of those that have any, by the place of the facility. */
  readonly outside: ReadonlyMap<number, OutsideIds>
  /** Texts packed: names and what they look like. */
  readonly en: string
  readonly ru: string
  readonly enSkeleton: string
  readonly ruSkeleton: string
}

/**
 * What is kept of a tree that was read and judged: columns, so that thousands of records need not be made to
 * learn what one of them changes. Files with an error are not kept, but that they are there.
 */
export interface Columns {
  readonly asOf: string
  /** `contextOf` the tree. */
  readonly context: string
  readonly folders: readonly string[]
  /** Texts packed, one a file in the order of the listing: its path, and its hash or nothing. */
  readonly files: string
  readonly hashes: string
  /** What each file is known by without reading it. */
  readonly marks: PackedMarks
  /** Texts packed: what files ask and cite, as `named` writes it. */
  readonly names: string
  /** Whether the id of a name, or the folder, is there. */
  readonly there: Uint8Array
  /** Places in `names`, a list a file. */
  readonly asked: PackedLists
  readonly askedFolders: PackedLists
  readonly cites: PackedLists
  readonly words: PackedLists
  /** Warnings of a file, by its place. */
  readonly issues: ReadonlyMap<number, readonly LocatedIssue[]>
  /** What the rules of single facilities say, by the place of the file; nothing of the others. */
  readonly lone: ReadonlyMap<number, readonly LocatedIssue[]>
  readonly facilities: FacilityColumns
  /** Records of all other folders whole, by the place of the file. */
  readonly others: ReadonlyMap<number, KindRecord>
  /** By id of the method. */
  readonly scores: ReadonlyMap<string, ScoreColumns>
  /** All issues of the tree, where nothing of it is left out. */
  readonly all: readonly LocatedIssue[] | undefined
}
