import type { Locale } from '../../i18n/locales.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import { mapItems } from '../map-items.ts'
import type { Published } from '../published.ts'
import type { FacetModel } from './options.ts'
import { facetModels } from './options.ts'
import type { IncidentRow } from './incident-row.ts'
import { incidentRows } from './incident-row.ts'
import type { MapRow } from './row.ts'
import { mapRow } from './row.ts'

/** Most rows of the list: a page of a hundred thousand would reach nobody on a slow line. */
export const MOST_ROWS = 1000

/** The map page without the picture. */
export interface MapPage {
  readonly description: string
  readonly lead: string
  /** How many facilities are known to be missing from the atlas. */
  readonly missing: string
  /** Id of the method that everything is ranked by. */
  readonly method: string
  /** Records with coordinates, in the order of the main list. */
  readonly located: readonly MapRow[]
  readonly nowhere: readonly MapRow[]
  /** Says that the list is cut; empty where it is whole. */
  readonly more: string
  readonly facets: readonly FacetModel[]
  readonly incidents: readonly IncidentRow[]
  /** Incidents elsewhere, or without coordinates. */
  readonly unplacedIncidents: number
}

/** The list, the filters and the words of the map page. `most` is for tests. */
export function mapPage(published: Published, locale: Locale, most = MOST_ROWS): MapPage {
  const context = contextOf(published, locale)
  const { t } = context
  const { all } = mapItems(published)
  const items = new Map(all.map((item) => [item.id, item]))
  const records = new Map(published.atlas.facilities.map((facility) => [facility.id, facility]))
  const rows = published.main.ranked.slice(0, most).flatMap((ranked, index) => {
    const [facility, item] = [records.get(ranked.score.facility), items.get(ranked.score.facility)]
    return facility && item ? [mapRow(context, facility, ranked, item, index + 1)] : []
  })
  const located = rows.filter(({ at }) => at !== null)
  const incidents = incidentRows(context)
  const total = all.length
  return {
    description: t('live-map.description'),
    lead: t('live-map.lead', { n: all.filter(({ position }) => position !== null).length, all: total }),
    missing: missingText(context),
    method: published.main.method.id,
    located,
    nowhere: rows.filter(({ at }) => at === null),
    more: total > most ? t('live-map.more', { shown: most, n: total }) : '',
    facets: facetModels(
      context,
      rows.map(({ codes }) => codes),
    ),
    incidents,
    unplacedIncidents: published.atlas.incidents.length - incidents.length,
  }
}
