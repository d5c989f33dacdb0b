import type { Localised } from '../claim.ts'
import type { Standing } from './move-types.ts'
import type { Interval, WhyUnrated } from '../score-types.ts'

/**
 * What a reviewer must look at before anything else, the gravest first:
 * - `address-lost`: a published address leads nowhere, without redirect or tombstone
 * - `ledger-line-gone`, `ledger-line-changed`: a promise of the ledger was taken back
 * - `own-favour`: an operator is the only source of a change that makes its own facility look safer
 * - `worst-case-improved`: a worst case got better because evidence was taken away
 * - `became-unrated`: a facility left the ranking, or every band
 * - `method-changed`, `default-method-changed`: the rules of the ranking say otherwise
 * - `source-kind-changed`: a document counts as another kind of voice than before
 * - `record-gone`: a record was taken out
 * - `one-language`: a text was changed in one language and stands as it was in the other
 */
export const FLAG_CODES = [
  'address-lost',
  'ledger-line-gone',
  'ledger-line-changed',
  'own-favour',
  'worst-case-improved',
  'became-unrated',
  'default-method-changed',
  'method-changed',
  'source-kind-changed',
  'record-gone',
  'one-language',
] as const
export type FlagCode = (typeof FLAG_CODES)[number]

/** A score with its standing, of one of the two cases that a flag compares. */
export interface Case {
  readonly score: Interval
  readonly standing: Standing
}

/** One thing to look at. Keys that mean nothing to its code are left out. */
export interface Flag {
  readonly code: FlagCode
  /** Folder and id of the record, or of what the ledger names. */
  readonly folder: string
  readonly id: string
  readonly name: Localised | string | null
  /** Facts or texts concerned. Example: `['volume_m3']`. */
  readonly keys?: readonly string[]
  /** Method by which it was seen, the default one where it holds there. */
  readonly method?: string
  /** Documents that the change rests on alone. */
  readonly sources?: readonly string[]
  /** Without what is flagged: the removed claims put back, the operator's word taken out. */
  readonly without?: Case
  /** As the change has it. */
  readonly with?: Case
  /** Why it is no longer rated. */
  readonly why?: WhyUnrated
  /** The language that was changed alone. */
  readonly language?: 'en' | 'ru'
  /** Old and new word, of a kind or an id. */
  readonly base?: string
  readonly head?: string
}
