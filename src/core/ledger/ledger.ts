import type { Localised } from '../claim.ts'

/** An address that was published once, one item of `ledger.yaml`. */
export interface LedgerEntry {
  /** Address below the language. Example: `facilities/kg/old-name`. */
  readonly address: string
  /** Release date of the first publication, `YYYY-MM-DD`. */
  readonly since?: string
  /** Where it leads now; without it the address stands as it is, or is gone with a reason. */
  readonly redirect?: string
  /** What stood there, for the page that says it is gone. */
  readonly name?: Localised
  /** Why nothing stands there any more. */
  readonly gone?: Localised
  /** Address of the record that took over what was said there. */
  readonly mergedInto?: string
  /** Release date of the redirect or the withdrawal, `YYYY-MM-DD`. */
  readonly on?: string
}

/** An entry with a reason why nothing stands there. */
export type Tombstone = LedgerEntry & { readonly gone: Localised }

/** An entry that leads elsewhere. */
export type Move = LedgerEntry & { readonly redirect: string }

/** Addresses whose records were withdrawn or merged: each keeps a page that says why. */
export const tombstones = (ledger: readonly LedgerEntry[]): readonly Tombstone[] =>
  ledger.filter((entry): entry is Tombstone => entry.gone !== undefined)

/** Addresses that lead elsewhere. */
export const moves = (ledger: readonly LedgerEntry[]): readonly Move[] =>
  ledger.filter((entry): entry is Move => entry.redirect !== undefined)
