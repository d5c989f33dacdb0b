import { yearOf } from '../../charts/timeline/years.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { IncidentKind } from '../../core/incident/incident.ts'
import { formatDate } from '../../i18n/format.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Context, Link } from '../list/context.ts'
import { worded } from '../../i18n/text.ts'

/** An incident as a mark on the axis of years. */
export interface TimedIncident {
  readonly id: string
  readonly kind: IncidentKind
  /** Id of the facility it happened at, where the record names one. */
  readonly facility: string | null
  /** Example: 1958.3; null where no source gives a date. */
  readonly year: number | null
  readonly date: string
  /** Example: `accident`. */
  readonly what: string
  readonly link: Link
}

/** Incidents of the countries of the atlas, the earliest first, those without a date last. */
export function incidentsOf({ published, locale, t }: Context): readonly TimedIncident[] {
  const { incidents, countries } = published.atlas
  return incidents
    .filter(({ country }) => countries.has(country.toLowerCase()))
    .map((incident): TimedIncident => {
      const dates = decidingClaims(claimsOf(incident.date)).map(({ value }) => value)
      // The longest date is the most exact one.
      const date = dates.reduce((exact, each) => (each.length > exact.length ? each : exact), '')
      return {
        id: incident.id,
        kind: incident.kind,
        facility: incident.facility ?? null,
        year: date === '' ? null : yearOf(date),
        date: date === '' ? t('charts.timeline.undated') : formatDate(date, locale),
        what: t(`incident.${incident.kind}`),
        link: { ...worded(incident.name, locale), href: href(locale, path.incident(incident.id)) },
      }
    })
    .toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || (a.id < b.id ? -1 : 1))
}
