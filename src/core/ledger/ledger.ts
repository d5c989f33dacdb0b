import type { Localised } from '../claim.ts'

/** An address that was published once, one item of `ledger.yaml`. */
export interface LedgerEntry {
  /** Address below the language. Example: `facilities/kg/old-name`. */
  readonly address: string
  /** Where it leads now; without it the address stands as it is, or is gone with a reason. */
  readonly redirect?: string
  /** Why nothing stands there any more. */
  readonly gone?: Localised
}
