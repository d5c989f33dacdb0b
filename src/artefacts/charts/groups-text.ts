import type { Context } from '../list/context.ts'
import type { ChartText } from './chart.ts'
import type { GroupTable } from './groups.ts'

/** What the counts show. */
export function groupsText({ published, t }: Context, tables: readonly GroupTable[]): ChartText {
  const unrated = published.main.ranked.filter(({ rank, rankAll }) => rank === null && rankAll !== null)
  const without = unrated.filter(({ score }) =>
    score.parts.some(({ input, basis }) => input === 'volume_m3' && basis === 'unknown'),
  )
  const largest = tables.find(({ by }) => by === 'country')?.rows[0]
  return {
    id: 'groups',
    name: t('charts.groups.name'),
    title:
      unrated.length === 0
        ? t('charts.groups.title.none')
        : t('charts.groups.title', { n: unrated.length, without: without.length }),
    see: [
      t('charts.groups.see'),
      ...(largest && largest.code !== ''
        ? [
            t('charts.groups.largest', {
              country: largest.label.text,
              n: largest.all,
              rated: largest.rated,
              unrated: largest.unrated,
              excluded: largest.excluded,
            }),
          ]
        : []),
    ],
  }
}
