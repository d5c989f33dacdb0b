import type { Claim } from '../../core/claim.ts'
import { claimsOf } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { valueLinks } from '../facility/value-link.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import { asOfText } from '../list/size.ts'

/** One claim as a line: its words, its date, its documents. */
export interface SaidLine {
  readonly words: readonly (Link | Worded)[]
  readonly date: string
  readonly sources: readonly string[]
  readonly note: Worded | null
}

/** All that is said of one fact of a record. */
export interface SaidRow {
  readonly facility: Link
  readonly lines: readonly SaidLine[]
}

/** Words a claim with where it comes from. */
export function saidLine<T>(
  context: Context,
  { asOf, source, also = [], note }: Claim<T>,
  words: SaidLine['words'],
): SaidLine {
  return {
    words,
    date: asOfText(context, asOf),
    sources: [source, ...also],
    note: note ? worded(note, context.locale) : null,
  }
}

/** What the claims of a record say of one fact, in the order of the record. */
export function saidRow(context: Context, facility: Facility, key: FieldKey): SaidRow {
  const claims: readonly Claim<FactValue>[] = claimsOf<FactValue>(facility.facts[key])
  return {
    facility: facilityLink(context, facility),
    lines: claims.map((claim) => saidLine(context, claim, valueLinks(context, facility, key, claim.value))),
  }
}
