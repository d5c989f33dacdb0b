import type { LedgerEntry } from '../../core/ledger/ledger.ts'
import { moves } from '../../core/ledger/ledger.ts'
import type { Locale } from '../../i18n/locales.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'

/** One redirect in one language. */
export interface PathMove {
  readonly locale: Locale
  /** Example: `/ru/facilities/kg/old/`. */
  readonly from: string
  /** Example: `/ru/facilities/kg/new/`. */
  readonly to: string
}

/** A later redirect is followed more often than an earlier one. */
const byDay = (a: LedgerEntry, b: LedgerEntry): number =>
  (b.on ?? '').localeCompare(a.on ?? '', 'en') || (a.address < b.address ? -1 : 1)

/** The redirects of a ledger in every language, the latest first. */
export const pathMoves = (ledger: readonly LedgerEntry[]): readonly PathMove[] =>
  moves(ledger)
    .toSorted(byDay)
    .flatMap(({ address, redirect }) =>
      LOCALES.map((locale) => ({
        locale,
        from: href(locale, path.published(address)),
        to: href(locale, path.published(redirect)),
      })),
    )
