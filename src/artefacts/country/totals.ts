import type { Claim, Range } from '../../core/claim.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Country, NationalTotal } from '../../core/country/country.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { amountText, asOfText } from '../list/size.ts'

/** One claim of a national total as a row. */
export interface TotalRow {
  readonly what: Worded
  /** Example: `121`, `254.4 million m³`. */
  readonly amount: string
  readonly date: string
  /** Id of the document, and of those named beside it. */
  readonly sources: readonly string[]
  readonly note: Worded | null
  /** Why the figure is not the number of our records. */
  readonly differs: Worded | null
}

function amountOf(context: Context, unit: NationalTotal['unit'], value: Range): string {
  if (unit !== 'facilities') return amountText(context, value, unit)
  return formatInterval(value.lo, value.hi, numberFormat(context.locale).format)
}

/** What the authorities count in a country, one row a claim; empty where no total was found. */
export function totalRows(context: Context, country: Country): readonly TotalRow[] {
  const { locale } = context
  return country.totals.flatMap(({ what, unit, fact, differs }) =>
    claimsOf(fact).map((claim: Claim<Range>) => ({
      what: worded(what, locale),
      amount: amountOf(context, unit, claim.value),
      date: asOfText(context, claim.asOf),
      sources: [claim.source, ...(claim.also ?? [])],
      note: claim.note ? worded(claim.note, locale) : null,
      differs: differs ? worded(differs, locale) : null,
    })),
  )
}
