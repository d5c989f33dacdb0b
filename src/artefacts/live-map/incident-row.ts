import { MAP_BOUNDS } from '../../charts/map/bounds.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { formatDate } from '../../i18n/format.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { latestFirst } from '../incident-facts.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import type { RowPlace } from './row.ts'
import { incidentPlace } from '../../core/incident/place.ts'

/** An incident that the map can show; the card of its mark says the same. */
export interface IncidentRow {
  readonly id: string
  readonly name: Link
  readonly at: RowPlace
  /** Kind, date, country, how exact the position is. */
  readonly details: readonly Worded[]
}

/** Where it is drawn; null outside the map. */
function drawnAt({ published }: Context, incident: Incident): RowPlace | null {
  const place = incidentPlace(published.atlas, incident)
  const [west, south, east, north] = MAP_BOUNDS
  if (!place) return null
  const { lon, lat } = place
  return lon > west && lon < east && lat > south && lat < north ? place : null
}

function rowOf(context: Context, incident: Incident): IncidentRow[] {
  const { locale, t } = context
  const place = drawnAt(context, incident)
  if (!place) return []
  const dates = decidingClaims(claimsOf(incident.date)).map(({ value }) => formatDate(value, locale))
  const { text, lang } = countryLink(context, incident.country)
  return [
    {
      id: incident.id,
      name: { ...worded(incident.name, locale), href: href(locale, path.incident(incident.id)) },
      at: place,
      details: [
        { text: t(`incident.${incident.kind}`) },
        ...(dates.length > 0 ? [{ text: [...new Set(dates)].join(' / ') }] : []),
        lang === undefined ? { text } : { text, lang },
        { text: t('live-map.row.position', { precision: t(`precision.${place.precision}`) }) },
      ],
    },
  ]
}

/** Incidents that the map shows, the latest first. */
export function incidentRows(context: Context): readonly IncidentRow[] {
  return latestFirst(context.published.atlas.incidents).flatMap((incident) => rowOf(context, incident))
}
