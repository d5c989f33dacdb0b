import type { Context } from '../list/context.ts'
import type { ChartText } from './chart.ts'

/** What volume against hazard class shows. */
export function volumeText({ published, t }: Context): ChartText {
  const compared = published.main.ranked.filter(({ score }) => !score.excluded)
  const volumes = compared.flatMap(({ score }) =>
    score.parts.filter(({ component, basis }) => component === 'capacity' && basis !== 'unknown'),
  )
  const bests = volumes.flatMap(({ best }) => (best === null ? [] : [best]))
  const n = compared.length - volumes.length
  const spread = Math.max(...bests) - Math.min(...bests)
  const times = Number((10 ** spread).toPrecision(1))
  const title =
    bests.length > 1 && times >= 2
      ? t('charts.volume.title', { n: volumes.length, times })
      : t('charts.volume.title.few', { n: volumes.length })
  return {
    id: 'volume',
    name: t('charts.volume.name'),
    title,
    see: [t('charts.volume.see'), ...(n > 0 ? [t('charts.volume.unknown', { n })] : [])],
  }
}
