import type { Fact, Localised, Range } from '../claim.ts'
import type { Place } from '../facility/facility.ts'

/** How bad it was. */
export const INCIDENT_KINDS = ['accident', 'near-miss'] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

/** One record of `incidents/`. */
export interface Incident {
  /** `<cc>/<slug>`, the path of the file. Example: `kg/mailuu-suu-1958`. */
  readonly id: string
  readonly kind: IncidentKind
  readonly name: Localised
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** Id of the facility, where it is one of ours. */
  readonly facility?: string
  readonly place?: Localised
  readonly location: Fact<Place>
  /** Day, month or year it happened. */
  readonly date: Fact<string>
  readonly whatHappened: Fact<Localised>
  readonly cause: Fact<Localised>
  /** m3 */
  readonly released_m3: Fact<Range>
  /** m3 */
  readonly stored_m3: Fact<Range>
  /** Id of what was stored. */
  readonly material: Fact<string>
  /** m */
  readonly dam_height_m: Fact<Range>
  /** km */
  readonly runout_km: Fact<Range>
  readonly deaths: Fact<Range>
  readonly damType: Fact<Localised>
  /** Waters reached. */
  readonly waterBody?: Localised
  readonly notes: readonly Localised[]
}
