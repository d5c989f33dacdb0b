import { basinsAbove } from '../../core/waters/drains.ts'
import { collator, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { incidentsAt } from '../incidents/rows.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import { countryLines } from './basin-details.ts'
import { membersOf } from './members.ts'
import { indexName } from './neighbours.ts'
import type { ViewKey, ViewKind } from './view-kinds.ts'
import { INDEX_PATHS, viewIds } from './view-kinds.ts'
import { viewLink } from './view-link.ts'
import { gapText } from './view-words.ts'

/** A view as one row of its index. */
export interface ViewRow {
  readonly name: Link
  /** How deep it lies within others: a basin within a basin. */
  readonly depth: number
  /** What it is, or where. */
  readonly about: readonly (Link | Worded)[]
  readonly records: string
  readonly rated: string
  readonly incidents: string
}

/** The list of all views of a kind. */
export interface ViewIndex {
  readonly kind: ViewKind
  readonly page: string
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly gap: string
  readonly missing: string
  /** Head of the column that says what or where; empty where there is none. */
  readonly about: string
  readonly rows: readonly ViewRow[]
}

function aboutOf(context: Context, { kind, id }: ViewKey): ViewRow['about'] {
  const { atlas } = context.published
  switch (kind) {
    case 'region':
      return [countryLink(context, id.slice(0, 2).toUpperCase())]
    case 'basin': {
      const basin = atlas.basins.get(id)
      return basin ? (countryLines(context, basin)[0]?.words ?? []) : []
    }
    case 'material': {
      const what = atlas.materials.get(id)?.what
      return what ? [worded(what, context.locale)] : []
    }
    case 'operator': {
      const codes = new Set(membersOf(atlas, kind, id).map(({ facility }) => facility.country))
      return [...codes].map((code) => countryLink(context, code))
    }
    case 'border':
    case 'status':
      return []
  }
}

/** What rows are sorted by: the country first for regions, the basins above first for basins. */
function sortKey(context: Context, { kind, id }: ViewKey): string {
  // Quotation marks around a name would put it before all others.
  const name = (one: string) => viewLink(context, { kind, id: one }).text.replaceAll(/[«»"“”]/g, '')
  if (kind === 'region') return `${aboutOf(context, { kind, id })[0]?.text ?? ''}\t${name(id)}`
  if (kind === 'basin') return basinsAbove(context.published.atlas.basins, id).map(name).reverse().join('\t')
  return name(id)
}

function rowOf(context: Context, key: ViewKey): ViewRow {
  const { published, locale } = context
  const { format } = numberFormat(locale)
  const ids = membersOf(published.atlas, key.kind, key.id).map(({ facility }) => facility.id)
  return {
    name: viewLink(context, key),
    depth: key.kind === 'basin' ? basinsAbove(published.atlas.basins, key.id).length - 1 : 0,
    about: aboutOf(context, key),
    records: format(ids.length),
    rated: format(ids.filter((id) => published.main.byId.get(id)?.score.rated).length),
    incidents: format(incidentsAt(published.atlas, new Set(ids)).length),
  }
}

const ABOUT = {
  region: 'country.column.country',
  basin: 'views.basin.countries',
  border: null,
  material: 'views.material.is',
  operator: 'nav.countries',
  status: null,
} as const

/** The index of a kind of view. */
export function viewIndex(published: Published, kind: ViewKind, locale: Locale): ViewIndex {
  const context = contextOf(published, locale)
  const { t } = context
  const { compare } = collator(locale)
  const ids = viewIds(published.atlas, kind)
  const sorted =
    kind === 'status'
      ? ids
      : ids
          .map((id) => ({ id, sort: sortKey(context, { kind, id }) }))
          .sort((a, b) => compare(a.sort, b.sort))
          .map(({ id }) => id)
  const about = ABOUT[kind]
  return {
    kind,
    page: INDEX_PATHS[kind](),
    title: indexName(context, kind),
    description: t(`views.${kind}.description`, { n: ids.length }),
    lead: t(`views.${kind}.lead`),
    gap: gapText(context, kind),
    missing: missingText(context),
    about: about === null ? '' : t(about),
    rows: sorted.map((id) => rowOf(context, { kind, id })),
  }
}
