import type { Atlas } from '../../core/atlas.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { incidentFacts, latestFirst } from '../incident-facts.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import { countryName } from '../facility/value-text.ts'

/** An incident as one row of a list. */
export interface IncidentRow {
  readonly id: string
  readonly name: Link
  readonly kind: string
  readonly country: Link | Worded
  readonly facility: Link | null
  /** Every value that a document gives; empty where none does. */
  readonly date: readonly Worded[]
  readonly released: readonly Worded[]
  readonly runout: readonly Worded[]
  readonly deaths: readonly Worded[]
}

/** Incidents at the facilities given, of a group also those at its members. */
export function incidentsAt(
  { incidents }: Pick<Atlas, 'incidents'>,
  ids: ReadonlySet<string>,
): readonly Incident[] {
  return incidents.filter(({ facility }) => facility !== undefined && ids.has(facility))
}

/** Incidents as rows, the latest first, those without a date last. */
export function incidentRows(context: Context, incidents: readonly Incident[]): readonly IncidentRow[] {
  const { locale, published, t } = context
  return latestFirst(incidents).map((incident): IncidentRow => {
    const facts = incidentFacts(context, incident)
    const said = (key: string) => {
      const values = facts.find((fact) => fact.key === key)?.claims.map(({ value }) => value) ?? []
      return values.filter(({ text }, at) => values.findIndex((each) => each.text === text) === at)
    }
    const facility = published.atlas.facilities.find(({ id }) => id === incident.facility)
    return {
      id: incident.id,
      name: { ...worded(incident.name, locale), href: href(locale, path.incident(incident.id)) },
      kind: t(`incident.${incident.kind}`),
      country: countryName(context, incident.country),
      facility: facility ? facilityLink(context, facility) : null,
      date: said('date'),
      released: said('released_m3'),
      runout: said('runout_km'),
      deaths: said('deaths'),
    }
  })
}
