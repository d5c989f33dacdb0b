import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import { contextOf } from '../list/context.ts'
import type { IncidentChart } from './charts.ts'
import { incidentChart } from './charts.ts'
import { INCIDENT_CHARTS } from './chart-data.ts'
import type { Published } from '../published.ts'
import type { IncidentRow } from './rows.ts'
import { incidentRows } from './rows.ts'

/** The list of all incidents: those of the countries of the atlas first, world cases apart. */
export interface IncidentIndex {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly regional: readonly IncidentRow[]
  readonly world: readonly IncidentRow[]
  /** Charts of two published numbers; those with too few incidents are left out. */
  readonly charts: readonly IncidentChart[]
}

/** Projects all incidents for their index. */
export function incidentIndex(published: Published, locale: Locale): IncidentIndex {
  const context = contextOf(published, locale)
  const { t } = context
  const { incidents, countries } = published.atlas
  const own = (code: string) => countries.has(code.toLowerCase())
  const regional = incidents.filter(({ country }) => own(country))
  const world = incidents.filter(({ country }) => !own(country))
  return {
    page: path.incidents(),
    title: t('nav.incidents'),
    description: t('incident.index.description', { n: incidents.length }),
    lead: [
      t('incident.index.regional', { n: regional.length }),
      ...(world.length > 0 ? [t('incident.index.world', { n: world.length })] : []),
    ].join(' '),
    regional: incidentRows(context, regional),
    world: incidentRows(context, world),
    charts: INCIDENT_CHARTS.flatMap((id) => incidentChart(context, id) ?? []),
  }
}
