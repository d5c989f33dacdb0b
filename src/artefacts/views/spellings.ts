import type { Worded } from '../../i18n/text.ts'
import { spelling } from '../facility/spelling.ts'
import type { Context } from '../list/context.ts'
import type { ViewKey } from './view-kinds.ts'

/** Other names of what a view is about: in languages of the region, former ones, other spellings. */
export function spellingsOf(context: Context, { kind, id }: ViewKey): readonly Worded[] {
  const { locale } = context
  const { regions, basins, materials, operators } = context.published.atlas
  if (kind === 'border' || kind === 'status') return []
  const aliased = { region: undefined, basin: basins, material: materials, operator: operators }[kind]?.get(
    id,
  )
  const named = { region: regions, basin: basins, material: undefined, operator: operators }[kind]?.get(id)
  return [
    ...Object.entries(named?.namesOther ?? {}).map(([lang, text]) => ({ text, lang })),
    ...(aliased?.aliases ?? []).map((alias) => spelling(alias, locale)),
  ]
}
