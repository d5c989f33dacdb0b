import type { Basin } from '../../core/basin/basin.ts'
import { claimsOf } from '../../core/claim.ts'
import type { River } from '../../core/river/river.ts'
import { basinsAbove } from '../../core/waters/drains.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import type { Detail } from './detail.ts'
import { detailOf, plainLine } from './detail.ts'
import type { SaidLine } from './said.ts'
import { saidLine } from './said.ts'
import { riverBasin } from './values.ts'
import { viewLink } from './view-link.ts'

/** Countries from source to mouth as each document gives them. */
export function countryLines(context: Context, of: Pick<Basin, 'countries'>): readonly SaidLine[] {
  return claimsOf(of.countries).map((claim) =>
    saidLine(
      context,
      claim,
      claim.value.map((code) => countryLink(context, code)),
    ),
  )
}

/** The water a river ends in, where a record says. */
function mouthWords({ published, locale, t }: Context, { mouth }: River): readonly Worded[] {
  const into = typeof mouth === 'string' ? published.atlas.rivers.get(mouth)?.name : mouth
  return into ? [{ text: t('views.river.mouth', { river: worded(into, locale).text }) }] : []
}

/** Parts, course and rivers of a basin. */
export function basinDetails(context: Context, basin: Basin): readonly Detail[] {
  const { locale, t } = context
  const { atlas } = context.published
  const link = (id: string) => viewLink(context, { kind: 'basin', id })
  const parents = basinsAbove(atlas.basins, basin.id).slice(1)
  const parts = [...atlas.basins.values()].filter(({ parent }) => parent === basin.id)
  const rivers = [...atlas.rivers.values()].filter((river) => {
    const own = riverBasin(atlas, river.id)
    return own !== undefined && basinsAbove(atlas.basins, own).includes(basin.id)
  })
  const course = countryLines(context, basin)
  return [
    ...detailOf(t('views.basin.parent'), parents.map(link)),
    ...detailOf(
      t('views.basin.parts'),
      parts.map(({ id }) => link(id)),
    ),
    {
      label: t('views.basin.countries'),
      lines: course.length > 0 ? course : [plainLine([{ text: t('unknown.not-searched') }])],
    },
    ...(rivers.length > 0
      ? [
          {
            label: t('views.basin.rivers'),
            lines: rivers.map((river) =>
              plainLine([worded(river.name, locale), ...mouthWords(context, river)], river.sources),
            ),
          },
        ]
      : []),
  ]
}
