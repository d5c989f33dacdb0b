import { STATUSES } from '../../core/facility/vocabulary.ts'
import { collator } from '../../i18n/format.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from './context.ts'
import { countryLink } from './context.ts'
import type { FacilityRow } from './row.ts'
import type { ColumnKey, FacilityTables } from './tables.ts'

/** One choice of a filter. */
export interface FilterOption {
  /** Code as the address writes it. Example: `kg`, `closed`, `uranium-mill-tailings`. */
  readonly value: string
  readonly label: string
  readonly lang?: string
}

/** What a reader may filter and sort lists by, made of what their rows hold. */
export interface TableFilters {
  /** Empty where all rows are of one country. */
  readonly country: readonly FilterOption[]
  readonly status: readonly FilterOption[]
  readonly material: readonly FilterOption[]
  /** The lists that have rows, with their numbers. */
  readonly lists: readonly FilterOption[]
  /** Columns of any of the lists. */
  readonly columns: readonly { readonly key: ColumnKey; readonly label: string }[]
}

/** The code of a fact that nothing is known of. */
const UNKNOWN = 'unknown'

function options(
  context: Context,
  rows: readonly FacilityRow[],
  codes: (row: FacilityRow) => readonly string[],
  label: (code: string) => Omit<FilterOption, 'value'>,
): readonly FilterOption[] {
  const { compare } = collator(context.locale)
  const found = [...new Set(rows.flatMap(codes))].map((value) => ({ value, ...label(value) }))
  const known = found.toSorted((a, b) => compare(a.label, b.label))
  const open = rows.some((row) => codes(row).length === 0)
  return open ? [...known, { value: UNKNOWN, label: context.t('table.unknown') }] : known
}

/** The choices that the rows of these lists offer. */
export function tableFilters(context: Context, tables: FacilityTables): TableFilters {
  const { published, locale, t } = context
  const lists = [tables.rated, tables.unrated, tables.excluded].filter(({ rows }) => rows.length > 0)
  const rows = lists.flatMap((list) => list.rows)
  const country = options(
    context,
    rows,
    ({ id }) => [id.slice(0, 2)],
    (code) => ({ label: countryLink(context, code.toUpperCase()).text }),
  )
  const material = options(
    context,
    rows,
    ({ keys }) => keys.materials,
    (id) => {
      const record = published.atlas.materials.get(id)
      const { text, lang } = record ? worded(record.name, locale) : { text: id }
      return { label: text, ...(lang !== undefined && { lang }) }
    },
  )
  const columns = new Map(lists.flatMap((list) => list.columns).map((column) => [column.key, column]))
  return {
    country: country.length > 1 ? country : [],
    status: options(
      context,
      rows,
      ({ keys }) => keys.status,
      (code) => {
        const status = STATUSES.find((each) => each === code)
        return { label: status ? t(`status.${status}`) : code }
      },
    ),
    material,
    lists: lists.map(({ id, title, rows: { length: n } }) => ({
      value: id,
      label: t('table.list', { title, n }),
    })),
    columns: [...columns.values()].map(({ key, label }) => ({ key, label })),
  }
}
