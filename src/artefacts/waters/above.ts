import type { Claim, Range } from '../../core/claim.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Step } from '../../core/border/steps.ts'
import { stepsOf } from '../../core/border/steps.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { formatInterval, numberFormat, withUnit } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink, facilityLink } from '../list/context.ts'
import type { FacilityRow } from '../list/row.ts'
import type { ViewPage } from '../views/view-page.ts'
import { membersOf } from '../views/members.ts'

/** A record that lies above a border. */
export interface AboveRow {
  readonly id: string
  readonly facility: Link
  /** The country it lies in. */
  readonly country: Link | Worded
  /** The river that crosses; empty where it is not recorded. */
  readonly rivers: readonly Worded[]
  /** As a source states it for this border; empty where none does. */
  readonly distance: string
  /** Places it may have among the records of the page. Example: `1–4`. */
  readonly band: FacilityRow['rank']
  readonly basis: string
  readonly sources: readonly string[]
}

/** What lies above a border in one direction. */
export interface Above {
  /** The country the water flows into, upper case. */
  readonly into: string
  readonly caption: string
  /** That groups stand beside their members; empty where none does. */
  readonly groups: string
  readonly rows: readonly AboveRow[]
}

/**
 * How far the border is, where a source states it and the border is the first that the water passes: a stated
 * distance is that to the nearest border.
 */
function distanceOf({ locale, t }: Context, { facts }: Facility, first: boolean): string {
  const claims: readonly Claim<Range>[] = decidingClaims(claimsOf(facts.border_km))
  if (!first) return ''
  const { format } = numberFormat(locale)
  return claims
    .map(({ value }) => withUnit(formatInterval(value.lo, value.hi, format), t('unit.km')))
    .join(' / ')
}

function rowOf(
  context: Context,
  facility: Facility,
  step: Step,
  band: FacilityRow['rank'],
  first: boolean,
): AboveRow {
  const { published, locale, t } = context
  const rivers = step.river === undefined ? [] : [step.river]
  return {
    id: facility.id,
    facility: facilityLink(context, facility),
    country: countryLink(context, facility.country),
    rivers: rivers.map((id) => {
      const river = published.atlas.rivers.get(id)
      return river ? worded(river.name, locale) : { text: id }
    }),
    distance: distanceOf(context, facility, first),
    band,
    basis: t(`waters.steps.${step.basis}`),
    sources: step.sources,
  }
}

/** What lies above a border, by the country the water flows into, in the order of the ranking of the page. */
export function aboveOf(context: Context, { id, within }: Pick<ViewPage, 'id' | 'within'>): readonly Above[] {
  const { published, t } = context
  const { atlas } = published
  const members = new Map(membersOf(atlas, 'border', id).map(({ facility }) => [facility.id, facility]))
  const { rated, unrated, excluded } = within.tables
  const ordered = [...rated.rows, ...unrated.rows, ...excluded.rows]
  const found = ordered.flatMap(({ id: own, rank }) => {
    const facility = members.get(own)
    const steps = facility ? stepsOf(atlas, facility) : []
    return steps.flatMap((step, index) =>
      facility && step.border === id
        ? [{ into: step.into, row: rowOf(context, facility, step, rank, index === 0) }]
        : [],
    )
  })
  return [...Map.groupBy(found, ({ into }) => into)].map(([into, all]): Above => {
    const rows = all.map(({ row }) => row)
    const here = rows.flatMap(({ id: own }) => members.get(own) ?? [])
    const groups = here.filter(({ id: own }) => here.some(({ memberOf }) => memberOf === own)).length
    const country = countryLink(context, into).text
    return {
      into,
      caption: t('waters.above.into', { country, n: rows.length - groups }),
      groups: groups === 0 ? '' : t('waters.above.groups', { n: groups }),
      rows,
    }
  })
}
