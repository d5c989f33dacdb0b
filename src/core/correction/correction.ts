import type { Localised } from '../claim.ts'

/** Who pointed the mistake out. */
export const REPORTERS = ['reader', 'operator', 'authority', 'media', 'editor', 'check'] as const
export type Reporter = (typeof REPORTERS)[number]

/** A mistake of the atlas that was published and mended; one item of `corrections.yaml`. */
export interface Correction {
  /** Example: `kumtor-height-2026`. */
  readonly id: string
  /** Day the mended release was published, `YYYY-MM-DD`. */
  readonly published: string
  /** Day the editors were told; undefined where they found it themselves. */
  readonly told?: string
  readonly by: Reporter
  /** Facilities whose pages were wrong; empty where it was no single ones. */
  readonly facilities: readonly string[]
  /** What the atlas said. */
  readonly was: Localised
  /** What it says now. */
  readonly now: Localised
  /** How it came about, where that is known. */
  readonly cause?: Localised
  /** Documents that prove it. */
  readonly sources: readonly string[]
}

/** The file `corrections.yaml`. */
export interface Corrections {
  readonly corrections: readonly Correction[]
}

/** What an atlas without such a file has. */
export const NO_CORRECTIONS: Corrections = { corrections: [] }
