import type { Claim, Localised, Unknown } from '../claim.ts'

/** What became of a record. `moved`: the same thing under a new address, with a redirect in the ledger. */
export type RecordState = 'added' | 'changed' | 'moved' | 'gone'

/** Keys of a claim that may differ between its old and its new form, as files name them. */
export const CLAIM_KEYS = [
  'value',
  'source',
  'also',
  'as_of',
  'preferred',
  'stated',
  'locator',
  'note',
] as const
export type ClaimKey = (typeof CLAIM_KEYS)[number]

/** One claim that came, went or was rewritten; `null` on the side where it does not stand. */
export interface ClaimChange {
  readonly state: 'added' | 'changed' | 'gone'
  readonly base: Claim<unknown> | null
  readonly head: Claim<unknown> | null
  /** What differs in a changed claim; empty otherwise. Example: `['value', 'as_of']`. */
  readonly keys: readonly ClaimKey[]
}

/** One fact of a record; claims that stay as they are, in whatever order, are not listed. */
export interface FactChange {
  /** As files name it. Example: `volume_m3`; `totals[tailings].fact` inside a list. */
  readonly key: string
  /** The stated absence before the change; `null` where there were claims. */
  readonly base: Unknown | null
  readonly head: Unknown | null
  readonly claims: readonly ClaimChange[]
}

/** A text in both languages; `null` where it does not stand. */
export interface TextChange {
  /** Example: `name`, `notes[0]`. */
  readonly path: string
  readonly base: Localised | null
  readonly head: Localised | null
  /** Sides that differ; both where the text came or went. */
  readonly sides: readonly ('en' | 'ru')[]
}

/** Any other value: an id, a number, a word, a list. `order`: the same items in another order. */
export interface ValueChange {
  /** Example: `country`, `components[toxicity].rows[3].score[1]`. */
  readonly path: string
  readonly what: 'value' | 'order'
  /** Plain JSON; `null` where nothing stands. */
  readonly base: unknown
  readonly head: unknown
}

/** What differs inside one record. */
export interface Contents {
  readonly facts: readonly FactChange[]
  readonly texts: readonly TextChange[]
  readonly values: readonly ValueChange[]
}

/** One record that a change touches. */
export interface RecordChange extends Contents {
  /** Folder of the content, or the name of a single file without its ending. Example: `facilities`. */
  readonly folder: string
  /** Example: `kg/kumtor`. */
  readonly id: string
  readonly state: RecordState
  /** The old id of a moved record. */
  readonly from: string | null
  /** Name or title, of the new state where there is one. */
  readonly name: Localised | string | null
}
