import type { Claim } from '../../core/claim.ts'
import { claimsOf } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { dateText } from '../facility/claim-line.ts'
import { valueTexts } from '../facility/value-text.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import type { HazardId } from './hazards.ts'
import { gradeOf, HAZARD_IDS, HAZARDS } from './hazards.ts'

/** One source's word on a hazard of a site. */
export interface SaidHazard {
  readonly values: readonly Worded[]
  readonly date: string
  readonly sources: readonly string[]
  readonly note: Worded | null
}

/** One fact of one facility. */
export interface SiteRow {
  readonly hazard: HazardId
  readonly hazardText: string
  /** The label of the fact where a hazard has several: it names the scale. Example: `Seismic intensity (MSK-64)`. */
  readonly field: string | null
  readonly facility: Link
  /** What the record is, where it is no single facility. */
  readonly kind: string | null
  readonly said: readonly SaidHazard[]
}

const saidOf = (context: Context, key: FieldKey, claim: Claim<FactValue>): SaidHazard => ({
  values: valueTexts(context, key, claim.value),
  date: dateText(context, claim.asOf),
  sources: [claim.source, ...(claim.also ?? [])],
  note: claim.note ? worded(claim.note, context.locale) : null,
})

function rowsOf(context: Context, hazard: HazardId, key: FieldKey): readonly SiteRow[] {
  const { t, published } = context
  const stated = (facility: Facility) => claimsOf<FactValue>(facility.facts[key])
  const worst = (facility: Facility) => Math.min(...stated(facility).map(({ value }) => gradeOf(value)))
  return published.atlas.facilities
    .filter((facility) => stated(facility).length > 0)
    .toSorted((a, b) => worst(a) - worst(b) || (a.id < b.id ? -1 : 1))
    .map((facility) => ({
      hazard,
      hazardText: t(`natech.hazard.${hazard}`),
      field: HAZARDS[hazard].length > 1 ? t(`field.${key}`) : null,
      facility: facilityLink(context, facility),
      kind: facility.kind === 'facility' ? null : t(`kind.${facility.kind}`),
      said: stated(facility).map((claim) => saidOf(context, key, claim)),
    }))
}

/** Everything that is stated for a site, by hazard and fact, the worst word of each first. */
export function siteRows(context: Context): readonly SiteRow[] {
  return HAZARD_IDS.flatMap((hazard) => HAZARDS[hazard].flatMap((key) => rowsOf(context, hazard, key)))
}
