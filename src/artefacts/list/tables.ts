import type { Ranked } from '../../core/rank-types.ts'
import type { Order } from '../../i18n/routes.ts'
import type { Context } from './context.ts'
import type { Entry } from './order.ts'
import { compareBy } from './order.ts'
import type { FacilityRow } from './row.ts'
import { rowOf } from './row.ts'
import { sizePlaces } from './row-keys.ts'

/** Columns of the lists, each with a head of its own in the catalogue. */
export type ColumnKey =
  'place' | 'name' | 'country' | 'status' | 'material' | 'index' | 'anywhere' | 'size' | 'unknown' | 'why'

/** A column as the page heads it. */
export interface Column {
  readonly key: ColumnKey
  readonly label: string
  /** Set on the column the rows are sorted by. */
  readonly sort?: 'ascending' | 'descending'
}

/** A list ready to be printed. */
export interface FacilityTable {
  /** Used for the ids of headings. Example: `rated`. */
  readonly id: 'rated' | 'unrated' | 'excluded'
  readonly title: string
  readonly caption: string
  /** The words of the caption that name the printed order. Example: `, by place`. */
  readonly captionOrder: string
  readonly columns: readonly Column[]
  readonly rows: readonly FacilityRow[]
  /** For each row its place by size, the smallest first; null where the size is not known. */
  readonly sizes: readonly (number | null)[]
}

/** The three lists that are never mixed. */
export interface FacilityTables {
  readonly rated: FacilityTable
  readonly unrated: FacilityTable
  readonly excluded: FacilityTable
}

const COLUMNS: Readonly<Record<FacilityTable['id'], readonly ColumnKey[]>> = {
  rated: ['place', 'name', 'country', 'status', 'material', 'index', 'size', 'unknown'],
  unrated: ['name', 'country', 'status', 'material', 'index', 'anywhere', 'size', 'why'],
  excluded: ['name', 'country', 'status', 'material', 'size', 'why'],
}

const SORTED: Readonly<
  Record<Order, { readonly key: ColumnKey; readonly sort: 'ascending' | 'descending' }>
> = {
  rank: { key: 'place', sort: 'ascending' },
  worst: { key: 'index', sort: 'descending' },
  name: { key: 'name', sort: 'ascending' },
  country: { key: 'country', sort: 'ascending' },
  volume: { key: 'size', sort: 'descending' },
  unknown: { key: 'unknown', sort: 'descending' },
}

/** Lists without places take the nearest order that says something about them. */
const STAND_IN: Readonly<Record<FacilityTable['id'], Partial<Record<Order, Order>>>> = {
  rated: {},
  unrated: { rank: 'worst' },
  excluded: { rank: 'name', worst: 'name', unknown: 'name' },
}

/** How a list is cut: by which order, and without which column. */
export interface TableOptions {
  readonly order: Order
  /** A page of one country needs no column for it. */
  readonly without?: ColumnKey
}

/**
 * Parts ranked records into the rated, the unrated for lack of evidence and the excluded, each in the
 * order asked for or its stand-in; records that it does not tell apart keep the order of the ranking.
 */
export function facilityTables(
  context: Context,
  ranked: readonly Ranked[],
  { order, without }: TableOptions,
): FacilityTables {
  const { published, locale, t } = context
  const facilities = new Map(published.atlas.facilities.map((facility) => [facility.id, facility]))
  const entries = ranked.flatMap((each): Entry[] => {
    const facility = facilities.get(each.score.facility)
    return facility ? [{ ranked: each, facility }] : []
  })
  const table = (id: FacilityTable['id'], belongs: (entry: Entry) => boolean): FacilityTable => {
    const by = STAND_IN[id][order] ?? order
    const rows = entries
      .filter(belongs)
      .sort(compareBy(by, published, locale))
      .map((entry) => rowOf(context, entry.facility, entry.ranked))
    const { key: sorted, sort } = SORTED[by]
    const orderName = t(`list.order.${by}`)
    return {
      id,
      title: t(`list.${id}.title`),
      caption: t(`list.${id}.caption`, { n: rows.length, order: orderName }),
      captionOrder: `, ${orderName}`,
      columns: COLUMNS[id]
        .filter((key) => key !== without)
        .map((key) => ({ key, label: t(`list.column.${key}`), ...(key === sorted && { sort }) })),
      rows,
      sizes: sizePlaces(rows.map(({ keys }) => keys.size)),
    }
  }
  return {
    rated: table('rated', (entry) => entry.ranked.score.rated),
    unrated: table('unrated', ({ ranked: { score } }) => !score.rated && !score.excluded),
    excluded: table('excluded', (entry) => entry.ranked.score.excluded),
  }
}
