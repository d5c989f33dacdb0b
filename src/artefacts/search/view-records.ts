import { claimsOf } from '../../core/claim.ts'
import { worded } from '../../i18n/text.ts'
import { countryName } from '../facility/value-text.ts'
import type { Context } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import { membersOf } from '../views/members.ts'
import type { ViewKey } from '../views/view-kinds.ts'
import { VIEW_KINDS, viewIds, viewPath } from '../views/view-kinds.ts'
import { viewName } from '../views/view-link.ts'
import type { SearchRecord } from './record.ts'
import { said } from './record.ts'
import type { Named } from './spellings.ts'
import { both, spellings } from './spellings.ts'

/** The record behind a view; borders and statuses have none. */
function namedOf({ published }: Context, { kind, id }: ViewKey): Named | undefined {
  const { regions, basins, materials, operators } = published.atlas
  if (kind === 'border' || kind === 'status') return undefined
  return { region: regions, basin: basins, material: materials, operator: operators }[kind].get(id)
}

/** Countries a view lies in by its own record, else those of its facilities. */
function countriesOf({ published: { atlas } }: Context, { kind, id }: ViewKey): readonly string[] {
  if (kind === 'border') return id.toUpperCase().split('-')
  if (kind === 'region') return [id.slice(0, 2).toUpperCase()]
  const basin = kind === 'basin' ? atlas.basins.get(id) : undefined
  const named = claimsOf(basin?.countries).flatMap(({ value }) => value)
  const members = membersOf(atlas, kind, id).map(({ facility }) => facility.country)
  return [...new Set([...named, ...members])].sort()
}

/** Rivers of a basin, what a material or an operator is. */
function about({ published: { atlas }, locale }: Context, { kind, id }: ViewKey) {
  const rivers = kind === 'basin' ? [...atlas.rivers.values()].filter(({ basin }) => basin === id) : []
  const record =
    kind === 'material' ? atlas.materials.get(id) : kind === 'operator' && atlas.operators.get(id)
  return {
    near: rivers.flatMap(({ name, namesOther, aliases }) => [
      ...both(name),
      ...Object.values(namesOther),
      ...aliases,
    ]),
    text: record && record.what ? worded(record.what, locale).text : '',
  }
}

function recordOf(context: Context, key: ViewKey): SearchRecord {
  const { t, locale, published } = context
  const named = namedOf(context, key)
  const countries = countriesOf(context, key)
  const { text, near } = about(context, key)
  const n = membersOf(published.atlas, key.kind, key.id).length
  const where = key.kind === 'region' ? countries.map((code) => countryLink(context, code).text) : []
  return {
    page: viewPath(key),
    kind: key.kind,
    ...(named ? spellings(named, locale) : { title: viewName(context, key), also: [] }),
    line: said([t(`search.kind.${key.kind}`), ...where, t('search.members', { n })]),
    countries,
    near: key.kind === 'border' ? countries.map((code) => countryName(context, code).text) : near,
    text: `${key.id} ${text}`,
  }
}

/** Regions, basins, borders, materials, operators, statuses. */
export function viewRecords(context: Context): readonly SearchRecord[] {
  const { atlas } = context.published
  return VIEW_KINDS.flatMap((kind) => viewIds(atlas, kind).map((id) => recordOf(context, { kind, id })))
}
