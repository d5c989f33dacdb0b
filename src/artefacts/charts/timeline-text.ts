import type { Context } from '../list/context.ts'
import type { ChartText } from './chart.ts'
import type { TimelineChart } from './timeline.ts'

/** What the years show. */
export function timelineText({ t }: Context, { counts, without }: TimelineChart): ChartText {
  const { all, starts, ends, incidents, undated } = counts
  return {
    id: 'timeline',
    name: t('charts.timeline.name'),
    title: t('charts.timeline.title', { n: all, starts, ends }),
    see: [
      t('charts.timeline.see'),
      t('charts.timeline.incidents', { n: incidents, undated }),
      ...(without.length > 0 ? [t('charts.timeline.without', { n: without.length })] : []),
    ],
  }
}
