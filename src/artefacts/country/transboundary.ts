import type { Claim, Localised, Range } from '../../core/claim.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { formatInterval, numberFormat, withUnit } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink, decidingValues, facilityLink } from '../list/context.ts'

/** What the records say of the border; facilities of which they say the same share a row. */
export interface BorderRow {
  readonly facilities: readonly Link[]
  /** Countries downstream, in order. */
  readonly downstream: readonly (Link | Worded)[]
  /** Distance to the border; empty where it is unknown. */
  readonly distance: string
  readonly remarks: readonly Worded[]
  readonly sources: readonly string[]
}

type Said = Omit<BorderRow, 'facilities'>

function saidOf(context: Context, facility: Facility): Said | null {
  const { locale, t } = context
  const { border_km, downstream, transboundary_stated } = facility.facts
  const distances: readonly Claim<Range>[] = decidingClaims(claimsOf(border_km))
  const stated: readonly Claim<Localised>[] = claimsOf(transboundary_stated)
  const all = [...distances, ...claimsOf(downstream), ...stated]
  if (all.length === 0) return null
  const { format } = numberFormat(locale)
  const codes = new Set(decidingValues(downstream).flat())
  return {
    downstream: [...codes].map((code) => countryLink(context, code)),
    distance: distances
      .map(({ value }) => withUnit(formatInterval(value.lo, value.hi, format), t('unit.km')))
      .join(' / '),
    remarks: stated.map(({ value }) => worded(value, locale)),
    sources: [...new Set(all.map(({ source }) => source))],
  }
}

/** What records say of the border, those that say the same together. */
export function borderRows(context: Context, facilities: readonly Facility[]): readonly BorderRow[] {
  const rows = new Map<string, { readonly said: Said; readonly facilities: Link[] }>()
  for (const facility of facilities) {
    const said = saidOf(context, facility)
    if (said === null) continue
    const key = JSON.stringify(said)
    const row = rows.get(key) ?? { said, facilities: [] }
    rows.set(key, row)
    row.facilities.push(facilityLink(context, facility))
  }
  return [...rows.values()].map(({ said, facilities: links }) => ({ facilities: links, ...said }))
}

/** What records say of the border, on either side of it. */
export interface Borders {
  /** Facilities of the country itself. */
  readonly out: readonly BorderRow[]
  /** Facilities elsewhere that name the country as downstream. */
  readonly into: readonly BorderRow[]
}

/** What the records of a country, and those upstream of it, say of the border. */
export function bordersOf(context: Context, code: string): Borders {
  const { facilities } = context.published.atlas
  const names = (facility: Facility) =>
    claimsOf(facility.facts.downstream).some(({ value }) => value.includes(code))
  return {
    out: borderRows(
      context,
      facilities.filter(({ country }) => country === code),
    ),
    into: borderRows(
      context,
      facilities.filter((each) => each.country !== code && names(each)),
    ),
  }
}
