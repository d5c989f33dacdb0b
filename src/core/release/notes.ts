import type { Localised } from '../claim.ts'
import type { Pair } from '../diff/move-types.ts'

/** A record that came, went or says something else. */
export interface NotedRecord {
  /** Folder of the content. Example: `facilities`. */
  readonly folder: string
  readonly id: string
  /** Name or title, where it has one. */
  readonly name: Localised | string | null
  /** Facts, texts and values that differ, as the record names them; empty unless it was changed. */
  readonly keys: readonly string[]
}

/** Records of one folder before and after. */
export interface NotedCount extends Pair<number> {
  readonly folder: string
}

/** What is new against the release before; of the first release all lists but the counts are empty. */
export interface ReleaseNotes {
  /** Every folder of records; `base` is 0 in the first release. */
  readonly counts: readonly NotedCount[]
  readonly rated: Pair<number>
  readonly added: readonly NotedRecord[]
  readonly gone: readonly NotedRecord[]
  readonly changed: readonly NotedRecord[]
  /** Records under a new address. */
  readonly moved: readonly { readonly folder: string; readonly from: string; readonly to: string }[]
  /** Whether the rules of the index say otherwise, or another method is the default one. */
  readonly isMethodChanged: boolean
  /** Whether the program itself was changed. */
  readonly isCodeChanged: boolean
}

/** New documents of a release. */
export const newSources = ({ added }: ReleaseNotes): readonly NotedRecord[] =>
  added.filter(({ folder }) => folder === 'sources')
