import type { Incident } from '../../core/incident/incident.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { incidentFacts, latestFirst } from '../incident-facts.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'

/** One claim of an incident in words, with the documents that say so. */
export interface Said extends Worded {
  readonly sources: readonly string[]
}

/** One fact of an incident; several claims stand side by side where sources differ. */
export interface IncidentFact {
  readonly label: string
  readonly said: readonly Said[]
}

/** An accident or near miss as a country page tells it. */
export interface IncidentEntry {
  readonly id: string
  readonly name: Link
  readonly kind: string
  readonly facility: Link | null
  readonly facts: readonly IncidentFact[]
}

function entryOf(context: Context, incident: Incident): IncidentEntry {
  const { locale, published, t } = context
  const facility = published.atlas.facilities.find(({ id }) => id === incident.facility)
  return {
    id: incident.id.replace('/', '-'),
    name: { ...worded(incident.name, locale), href: href(locale, path.incident(incident.id)) },
    kind: t(`incident.${incident.kind}`),
    facility: facility ? facilityLink(context, facility) : null,
    facts: [
      ...incidentFacts(context, incident).map(({ label, claims }) => ({
        label,
        said: claims.map(({ claim: { source, also = [] }, value }) => ({
          ...value,
          sources: [source, ...also],
        })),
      })),
      ...(incident.waterBody
        ? [
            {
              label: t('incident.water_body'),
              said: [{ ...worded(incident.waterBody, locale), sources: [] }],
            },
          ]
        : []),
    ],
  }
}

/** Incidents of a country, the latest first, those without a date last. */
export function incidentEntries(context: Context, code: string): readonly IncidentEntry[] {
  return latestFirst(context.published.atlas.incidents.filter(({ country }) => country === code)).map(
    (incident) => entryOf(context, incident),
  )
}
