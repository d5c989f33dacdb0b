import { axisOf } from '../../charts/axis.ts'
import type { Axis } from '../../charts/axis.ts'
import { formatScore } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, ORDERS, path } from '../../i18n/routes.ts'
import type { Order } from '../../i18n/routes.ts'
import type { Published } from '../published.ts'
import { contextOf } from './context.ts'
import type { Context, Link } from './context.ts'
import { missingText } from './coverage.ts'
import type { TableFilters } from './filters.ts'
import { tableFilters } from './filters.ts'
import { pairsOf } from './pairs.ts'
import type { FacilityRow } from './row.ts'
import type { FacilityTables } from './tables.ts'
import { facilityTables } from './tables.ts'

/** A link to one order of the list. */
export interface OrderLink extends Link {
  readonly current: boolean
}

/** A page of the list of facilities. */
export interface FacilityListPage {
  readonly page: string
  readonly title: string
  readonly description: string
  /** What the list holds, in numbers. */
  readonly lead: string
  /** How many are known to be missing; empty where the atlas has no country. */
  readonly missing: string
  readonly orders: readonly OrderLink[]
  /** What this order sorts by. */
  readonly orderNote: string
  /** How to read a place and its band, shown on a row of the list; null where every place is sure. */
  readonly example: { readonly id: string; readonly text: string } | null
  /** How many pairs are truly apart. */
  readonly certainty: string
  /** Why the second and the third list stand apart. */
  readonly unratedNote: string
  readonly excludedNote: string
  /** The scores every bar is drawn between. */
  readonly axis: Axis
  /** Id of the method that everything is ranked by. */
  readonly method: string
  readonly tables: FacilityTables
  /** What a script may filter and sort the lists by. */
  readonly filters: TableFilters
}

/** The scores that the default method can give at all; bars of all pages share this scale. */
export function scoreAxis({ main }: Published): Axis {
  return axisOf(main.method.components.map(({ fullRange }) => fullRange))
}

/** The first row that might stand higher as well as lower, else one that might stand elsewhere, in words. */
function exampleOf({ t }: Context, rows: readonly FacilityRow[]): FacilityListPage['example'] {
  const open = rows.flatMap(({ id, rank }) => {
    if (!rank?.place || rank.places.best === rank.places.worst) return []
    const { best, worst, place } = rank.places
    // A word joiner on both sides keeps the ends of the band on one line.
    const band = rank.band.text.replace('–', '\u2060–\u2060')
    const text = t('list.how.example', { place: rank.place.text, band, best, worst })
    return [{ id, text, both: place !== best && place !== worst }]
  })
  const { id, text } = open.find(({ both }) => both) ?? open[0] ?? {}
  return id === undefined || text === undefined ? null : { id, text }
}

/** The list of all facilities in one order. */
export function facilityList(published: Published, order: Order, locale: Locale): FacilityListPage {
  const context = contextOf(published, locale)
  const { t } = context
  const tables = facilityTables(context, published.main.ranked, { order })
  const { apart, all } = pairsOf(published.main.ranked)
  const axis = scoreAxis(published)
  const orderName = t(`list.order.${order}`)
  return {
    page: path.facilities(order),
    title: order === 'rank' ? t('list.title') : t('list.title.order', { order: orderName }),
    description: t('list.description', { n: published.atlas.facilities.length, order: orderName }),
    lead: [
      t('list.lead.records', { n: published.atlas.facilities.length }),
      t('list.lead.rated', { n: tables.rated.rows.length }),
      t('list.lead.unrated', { n: tables.unrated.rows.length }),
      t('list.lead.excluded', { n: tables.excluded.rows.length }),
    ].join(' '),
    missing: missingText(context),
    orders: ORDERS.map((each) => ({
      text: t(`list.order.${each}`),
      href: href(locale, path.facilities(each)),
      current: each === order,
    })),
    orderNote: t(`list.order.${order}.note`),
    example: exampleOf(context, tables.rated.rows),
    certainty: t('list.certainty', { n: apart, all }),
    unratedNote: t('list.unrated.note', {
      lo: formatScore(axis.lo, locale),
      hi: formatScore(axis.hi, locale),
    }),
    excludedNote: t('list.excluded.note'),
    axis,
    method: published.main.method.id,
    tables,
    filters: tableFilters(context, tables),
  }
}
