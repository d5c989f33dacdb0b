import { holdingsText } from '../country/holdings.ts'
import type { Context } from '../list/context.ts'
import type { Member } from './members.ts'
import { divisionOf } from './members.ts'
import type { ViewKind } from './view-kinds.ts'
import type { Within } from './within.ts'

/** What a view holds, and how much of it can be rated. */
export function leadText(context: Context, members: readonly Member[], { rated, compared }: Within): string {
  const { t } = context
  if (members.length === 0) return t('views.holds.none')
  const excluded = members.length - compared
  return [
    t('views.holds', {
      list: holdingsText(
        context,
        members.map(({ facility }) => facility),
      ),
    }),
    rated > 0 ? t('list.lead.rated', { n: rated }) : t('views.rated.none'),
    ...(compared > rated
      ? [t(rated > 0 ? 'list.lead.unrated' : 'views.lead.unrated', { n: compared - rated })]
      : []),
    ...(excluded > 0 ? [t('list.lead.excluded', { n: excluded })] : []),
  ].join(' ')
}

/** Of how many records of the atlas the fact is not found yet, or is said in words alone. */
export function gapText({ published, t }: Context, kind: ViewKind): string {
  const { unknown, inWords } = divisionOf(published.atlas, kind)
  const all = published.atlas.facilities.length
  return [
    unknown === 0 ? t(`views.${kind}.complete`) : t(`views.${kind}.gap`, { n: unknown, all }),
    ...(inWords > 0 ? [t('views.in-words', { n: inWords })] : []),
  ].join(' ')
}
