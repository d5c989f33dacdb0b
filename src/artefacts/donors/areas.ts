import type { Facility } from '../../core/facility/facility.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import { divisionOf } from '../views/members.ts'
import type { ViewKey } from '../views/view-kinds.ts'
import { viewIds } from '../views/view-kinds.ts'
import { viewLink } from '../views/view-link.ts'

/** The kinds of areas that are compared. */
export const AREA_KINDS = ['country', 'region', 'basin'] as const
export type AreaKind = (typeof AREA_KINDS)[number]

/** An area with the records that lie in it. */
export interface Area {
  readonly name: Link | Worded
  /** The country of a region, the basin above a basin; empty where there is none. */
  readonly about: readonly (Link | Worded)[]
  /** The code of a country. Example: `KG`. */
  readonly code?: string
  readonly records: readonly Facility[]
  /** True of what lies in no named area: it is no area and has no place in an order. */
  readonly rest?: true
}

function countries(context: Context): readonly Area[] {
  const { countries, facilities } = context.published.atlas
  return [...countries.values()].map(({ code }) => ({
    name: countryLink(context, code),
    about: [],
    code,
    records: facilities.filter(({ country }) => country === code),
  }))
}

function aboutOf(context: Context, { kind, id }: ViewKey): Area['about'] {
  const { basins } = context.published.atlas
  if (kind === 'region') return [countryLink(context, id.slice(0, 2).toUpperCase())]
  const parent = basins.get(id)?.parent
  if (parent === undefined || !basins.has(parent)) return []
  return [
    { text: context.t('priorities.within', { name: viewLink(context, { kind: 'basin', id: parent }).text }) },
  ]
}

/** Regions or basins, and what lies in none of them. */
function views(context: Context, kind: 'region' | 'basin'): readonly Area[] {
  const { atlas } = context.published
  const { members } = divisionOf(atlas, kind)
  const named = viewIds(atlas, kind).map((id) => ({
    name: viewLink(context, { kind, id }),
    about: aboutOf(context, { kind, id }),
    records: (members.get(id) ?? []).map(({ facility }) => facility),
  }))
  const placed = new Set(named.flatMap(({ records }) => records))
  const rest = atlas.facilities.filter((facility) => !placed.has(facility))
  return [
    ...named,
    { name: { text: context.t(`priorities.none.${kind}`) }, about: [], records: rest, rest: true },
  ]
}

/** All areas of a kind with at least one record. */
export function areasOf(context: Context, kind: AreaKind): readonly Area[] {
  const areas = kind === 'country' ? countries(context) : views(context, kind)
  return areas.filter(({ records }) => records.length > 0)
}
