import type { BaseMap } from '../../charts/map/base.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { MapModel, MapSource } from '../map-draw.ts'
import { recordsMap } from '../map-views.ts'
import type { ViewPage } from './view-page.ts'

/**
 * The filter of the interactive map that shows the records of a view; undefined where it has none. A
 * border needs both: no country lies downstream of itself, so only the pair is left. The filter goes by what
 * records name, so more may lie above the border than it shows; the page has them all.
 */
function filterOf({ kind, id }: Pick<ViewPage, 'kind' | 'id'>): string | undefined {
  if (kind === 'basin' || kind === 'material' || kind === 'status') return `${kind}=${id}`
  if (kind !== 'border') return undefined
  const sides = id.replace('-', ',')
  return `country=${sides}&transboundary=${sides}`
}

/** The map of the records of a view; null where none has coordinates. */
export function viewMap(
  source: MapSource,
  view: Pick<ViewPage, 'ids' | 'countries' | 'kind' | 'id'>,
  base: BaseMap,
  locale: Locale,
): MapModel | null {
  const title = translator(locale)('views.map.of')
  const filter = filterOf(view)
  const of = {
    ids: view.ids,
    countries: view.countries,
    title,
    list: '#ranking',
    ...(filter !== undefined && { filter }),
  }
  return recordsMap(source, of, base, locale)
}
