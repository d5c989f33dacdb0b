import type { Context } from '../list/context.ts'
import { pairsOf } from '../list/pairs.ts'
import type { ChartText } from './chart.ts'

/** What the bands show. */
export function ranksText({ published, t }: Context): ChartText {
  const { ranked } = published.main
  const { apart: n, all } = pairsOf(ranked)
  const ranks = ranked.flatMap(({ rank }) => (rank === null ? [] : [rank]))
  const compared = ranked.flatMap(({ rankAll }) => (rankAll === null ? [] : [rankAll]))
  const unrated = compared.length - ranks.length
  const first = ranks.filter(({ best }) => best === 1).length
  const sure = ranks.filter(({ best, worst }) => best === worst).length
  return {
    id: 'ranks',
    name: t('charts.ranks.name'),
    title: all === 0 ? t('charts.ranks.title.none') : t('charts.ranks.title', { n, all }),
    see: [
      t('charts.ranks.see'),
      ...(all === 0
        ? []
        : [
            t('charts.ranks.first', { n: first }),
            sure === 0 ? t('charts.ranks.sure.none') : t('charts.ranks.sure', { n: sure }),
          ]),
      ...(unrated === 0 ? [] : [t('charts.ranks.unrated', { n: unrated })]),
    ],
  }
}
