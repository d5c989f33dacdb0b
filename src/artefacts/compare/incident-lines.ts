import type { Incident } from '../../core/incident/incident.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { FacilityContext } from '../facility/facility-context.ts'
import { membersOf } from '../facility/heading.ts'
import { incidentFacts, latestFirst } from '../incident-facts.ts'
import type { Line, Piece } from './piece.ts'
import { sourcePieces } from './piece.ts'

/** Facts of an incident that a comparison tells; its page has them all. */
const TOLD = ['date', 'released_m3', 'deaths']

function factLine(
  context: FacilityContext,
  { label, claims }: ReturnType<typeof incidentFacts>[number],
): Line {
  return [
    `${label}: `,
    ...claims.flatMap(({ claim, value }, index): Piece[] => [
      ...(index > 0 ? ['; '] : []),
      value,
      ' (',
      ...sourcePieces(context, [claim.source, ...(claim.also ?? [])]),
      ')',
    ]),
  ]
}

function incidentLines(context: FacilityContext, incident: Incident): readonly Line[] {
  const { locale, t } = context
  return [
    [
      { ...worded(incident.name, locale), href: href(locale, path.incident(incident.id)) },
      `, ${t(`incident.${incident.kind}`)}`,
    ],
    ...incidentFacts(context, incident)
      .filter(({ key }) => TOLD.includes(key))
      .map((fact) => factLine(context, fact)),
  ]
}

/** Incidents at a facility, of a group also those at its members, the latest first, with every source's word. */
export function incidentsOf(context: FacilityContext): readonly Incident[] {
  const ids = new Set([context.facility.id, ...membersOf(context).map(({ id }) => id)])
  return latestFirst(
    context.published.atlas.incidents.filter(({ facility }) => facility !== undefined && ids.has(facility)),
  )
}

/** The same in lines. */
export function linesOfIncidents(context: FacilityContext): readonly Line[] {
  return incidentsOf(context).flatMap((incident) => incidentLines(context, incident))
}
