import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { FacilityContext } from '../facility/facility-context.ts'
import { valueTexts } from '../facility/value-text.ts'
import { asOfText } from '../list/size.ts'
import { printed } from './printed.ts'

/** Somebody a letter goes to. */
export interface Addressed {
  readonly name: Worded
  /** Postal address or page; a marked blank where none was found. */
  readonly address: Worded
  /** Document that gives name and address, and its date in words. */
  readonly from?: { readonly source: string; readonly asOf: string }
}

/**
 * The country's authority, else a marked blank for its name; then the operator, where one is known.
 * Of several operators those of the claims that decide.
 */
export function addressees(context: FacilityContext): readonly Addressed[] {
  const { published, facility, locale, t } = context
  const blank = { text: t('letter.blank.address') }
  const authority = published.atlas.countries.get(facility.country.toLowerCase())?.requests?.authority
  const first: Addressed = authority
    ? {
        name: worded(authority.name, locale),
        address: authority.address === undefined ? blank : printed(authority.address, locale),
        from: { source: authority.source, asOf: asOfText(context, authority.asOf) },
      }
    : { name: { text: t('letter.blank.authority') }, address: blank }
  const names = decidingClaims(claimsOf(facility.facts.operator)).flatMap(({ value }) =>
    valueTexts(context, 'operator', value),
  )
  const operators = [...new Map(names.map((name) => [name.text, name])).values()]
    .filter(({ text }) => text !== first.name.text)
    .map((name) => ({ name, address: blank }))
  return [first, ...operators]
}
