import { collator, numberFormat } from '../../i18n/format.ts'
import type { Context, Link } from '../list/context.ts'
import type { Member } from './members.ts'
import { sidesOf } from './border-details.ts'
import type { ViewKey, ViewKind } from './view-kinds.ts'
import { VIEW_KINDS, viewIds } from './view-kinds.ts'
import { valuesOf } from './values.ts'
import { viewLink } from './view-link.ts'

/** Links under one label. */
export interface LinkGroup {
  readonly label: string
  /** `count`: how many records of the page stand there too. */
  readonly links: readonly (Link & { readonly count?: string })[]
}

const INDEX = {
  region: 'nav.regions',
  basin: 'nav.basins',
  border: 'nav.borders',
  material: 'nav.materials',
  operator: 'nav.operators',
  status: 'nav.statuses',
} as const

/** The name of the index of a kind. */
export const indexName = ({ t }: Context, kind: ViewKind): string => t(INDEX[kind])

/** Whether another view of the kind is near enough to be offered. */
function isNear({ published }: Context, { kind, id }: ViewKey, other: string): boolean {
  const { materials } = published.atlas
  switch (kind) {
    case 'region':
      return id.slice(0, 2) === other.slice(0, 2)
    case 'border':
      return sidesOf(id).some((side) => sidesOf(other).includes(side))
    case 'material':
      return materials.get(id)?.group === materials.get(other)?.group
    case 'operator':
      return false
    case 'basin':
    case 'status':
      return true
  }
}

/** Views of the same kind nearby: of the country, of the group, or all where there are few. */
export function siblingsOf(context: Context, key: ViewKey): LinkGroup | null {
  const others = viewIds(context.published.atlas, key.kind).filter(
    (other) => other !== key.id && isNear(context, key, other),
  )
  if (others.length === 0) return null
  return {
    label: context.t(`views.${key.kind}.siblings`),
    links: others.map((id) => viewLink(context, { kind: key.kind, id })),
  }
}

/** Other views that the records of this one stand on, with how many of them, the most first. */
export function crossingsOf(
  context: Context,
  members: readonly Pick<Member, 'facility'>[],
  without: ViewKind | null,
): readonly LinkGroup[] {
  const { compare } = collator(context.locale)
  return VIEW_KINDS.filter((kind) => kind !== without).flatMap((kind): LinkGroup[] => {
    const counts = new Map<string, number>()
    for (const { facility } of members) {
      for (const id of new Set(valuesOf(context.published.atlas, kind, facility).flat()))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const known = new Set(viewIds(context.published.atlas, kind))
    const links = [...counts]
      .filter(([id]) => known.has(id))
      .map(([id, n]) => ({ link: viewLink(context, { kind, id }), n }))
      .sort((a, b) => b.n - a.n || compare(a.link.text, b.link.text))
      .map(({ link, n }) => ({ ...link, count: numberFormat(context.locale).format(n) }))
    return links.length > 0 ? [{ label: indexName(context, kind), links }] : []
  })
}
