import type { Incident } from '../../core/incident/incident.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { incidentFacts, latestFirst } from '../incident-facts.ts'
import type { Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import type { ClaimLine, LineLink } from './claim-line.ts'
import { claimLine, lineLink } from './claim-line.ts'
import type { FacilityContext } from './facility-context.ts'
import { membersOf } from './heading.ts'

/** One thing said of an incident. */
export interface IncidentFact {
  readonly label: string
  readonly claims: readonly ClaimLine[]
}

/** One accident or near miss. */
export interface IncidentModel {
  /** Its name, leading to its own page. */
  readonly name: Link
  readonly kind: string
  /** On the page of a group: the member it happened at. */
  readonly at: Link | null
  readonly facts: readonly IncidentFact[]
  readonly water: Worded | null
  readonly notes: readonly Worded[]
  readonly line: LineLink
}

function incidentModel(context: FacilityContext, incident: Incident): IncidentModel {
  const { t, locale, facility, published } = context
  const file = `incidents/${incident.id}.yaml`
  const member = published.atlas.facilities.find(({ id }) => id === incident.facility && id !== facility.id)
  return {
    name: { ...worded(incident.name, locale), href: href(locale, path.incident(incident.id)) },
    kind: t(`incident.${incident.kind}`),
    at: member ? facilityLink(context, member) : null,
    facts: incidentFacts(context, incident).map(({ key, label, claims }) => ({
      label,
      claims: claims.map(({ claim, value }, index) => claimLine(context, file, [key, index], claim, [value])),
    })),
    water: incident.waterBody ? worded(incident.waterBody, locale) : null,
    notes: incident.notes.map((note) => worded(note, locale)),
    line: lineLink(context, file, []),
  }
}

/** Incidents at this facility, of a group also those at its members; the latest first. */
export function incidentModels(context: FacilityContext): readonly IncidentModel[] {
  const ids = new Set([context.facility.id, ...membersOf(context).map(({ id }) => id)])
  const own = context.published.atlas.incidents.filter(
    ({ facility }) => facility !== undefined && ids.has(facility),
  )
  return latestFirst(own).map((incident) => incidentModel(context, incident))
}
