import type { AsOf, Localised } from '../claim.ts'

/** Who speaks in a document. */
export const SOURCE_KINDS = [
  'operator',
  'regulator',
  'international',
  'research',
  'media',
  'ngo',
  'data',
  'reference',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A cited document, one record of `sources/`. */
export interface Source {
  /** Name of the file. Example: `s010`. */
  readonly id: string
  /** As printed, in the document's own language. */
  readonly title: string
  readonly publisher: string
  readonly year: AsOf
  readonly yearNote?: Localised
  /** Addresses; empty where the document is not on the web. */
  readonly url: readonly string[]
  /** Addresses of archived copies. */
  readonly archived: readonly string[]
  /** Day the document was read. Example: `2026-11-21`. */
  readonly accessed?: string
  /** ISO 639-1 codes of the document's languages. Example: `['ru']`. */
  readonly language: readonly string[]
  /** Licence as stated, or `not-stated`. */
  readonly licence: string
  readonly kind: SourceKind
  readonly note?: Localised
}
