import { numberFormat } from '../../i18n/format.ts'
import type { Context } from '../list/context.ts'
import type { IncidentChartId } from './chart-data.ts'
import type { Pair } from './pairs.ts'
import { endsOf, shareOf } from './pairs.ts'

/** What a chart of incidents says in words; every number in it is worked out from the records. */
export interface ChartWords {
  readonly name: string
  readonly title: string
  readonly see: readonly string[]
  readonly axisX: string
  readonly axisY: string
  readonly caption: string
}

/** From here on the distances of the list of failures (s206) count transport by river, as the list itself says. */
const RIVER_FROM_KM = 60

/** The value that half of a list reaches. Example: of 1, 5 and 9 it is 5; of 1, 5, 6 and 9 it is 6. */
export function reachedByHalf(values: readonly number[]): number {
  const falling = values.toSorted((a, b) => b - a)
  return falling[Math.ceil(falling.length / 2) - 1] ?? 0
}

/** True where any distance that a source gives is so long that it counts transport by river. */
export const countsRiver = ({ y }: Pair): boolean => (endsOf(y).at(-1) ?? 0) >= RIVER_FROM_KM

/** Words of a chart over the incidents it draws. */
export function chartWords(context: Context, id: IncidentChartId, found: readonly Pair[]): ChartWords {
  const { t, locale, published } = context
  const { format } = numberFormat(locale)
  const n = found.length
  const differ = found.filter(({ x, y }) => x.length > 1 || y.length > 1).length
  const left = published.atlas.incidents.length - n
  const known = [
    t('incident.chart.left', { n: left }),
    ...(differ > 0 ? [t('incident.chart.differ', { n: differ })] : []),
  ]
  if (id === 'released') {
    // Where sources differ, the least share they allow: the sentence then holds whichever is right.
    const share = Math.floor(reachedByHalf(found.map((pair) => shareOf(pair).lo)) * 100)
    return {
      name: t('incident.chart.released.name'),
      title: t('incident.chart.released.title', { n, share: format(share) }),
      see: [t('incident.chart.released.see'), ...known, t('incident.chart.after')],
      axisX: t('incident.chart.axis.stored'),
      axisY: t('incident.chart.axis.released'),
      caption: t('incident.chart.released.caption'),
    }
  }
  const km = reachedByHalf(found.map(({ y }) => endsOf(y)[0] ?? 0))
  const far = found.filter(countsRiver).length
  return {
    name: t('incident.chart.runout.name'),
    title: t('incident.chart.runout.title', { n, km: format(km) }),
    see: [
      t('incident.chart.runout.see'),
      ...(far > 0 ? [t('incident.chart.runout.river', { n: far, from: format(RIVER_FROM_KM) })] : []),
      ...known,
    ],
    axisX: t('incident.chart.axis.released'),
    axisY: t('incident.chart.axis.runout'),
    caption: t('incident.chart.runout.caption'),
  }
}
