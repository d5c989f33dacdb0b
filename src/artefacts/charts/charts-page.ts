import type { Locale } from '../../i18n/locales.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import type { ChartId, ChartText } from './chart.ts'
import { CHART_IDS } from './chart.ts'
import type { GroupTable } from './groups.ts'
import { GROUPINGS, groupTable } from './groups.ts'
import { groupsText } from './groups-text.ts'
import type { KnownChart } from './known.ts'
import { knownChart } from './known.ts'
import { knownText } from './known-text.ts'
import type { PartsTable } from './parts.ts'
import { partsTable } from './parts.ts'
import { partsText } from './parts-text.ts'
import type { RanksChart } from './ranks.ts'
import { ranksChart } from './ranks.ts'
import { ranksText } from './ranks-text.ts'
import type { TimelineChart } from './timeline.ts'
import { timelineChart } from './timeline.ts'
import { timelineText } from './timeline-text.ts'
import type { VolumeChart } from './volume.ts'
import { volumeChart } from './volume.ts'
import { volumeText } from './volume-text.ts'

/** The page of all charts. */
export interface ChartsPage {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly missing: string
  readonly texts: Readonly<Record<ChartId, ChartText>>
  readonly contents: readonly { readonly id: ChartId; readonly title: string }[]
  /** Name of the default method, and its id for the mark beside it. */
  readonly method: string
  readonly ranks: RanksChart
  /** One for each method, the default one first. */
  readonly parts: readonly PartsTable[]
  readonly volume: VolumeChart | null
  readonly known: KnownChart
  readonly groups: readonly GroupTable[]
  readonly timeline: TimelineChart
}

/** All charts, worded. */
export function chartsPage(published: Published, locale: Locale): ChartsPage {
  const context = contextOf(published, locale)
  const { t } = context
  const volume = volumeChart(context)
  const [known, timeline] = [knownChart(context), timelineChart(context)]
  const groups = GROUPINGS.map((by) => groupTable(context, by))
  const texts = {
    ranks: ranksText(context),
    parts: partsText(context),
    volume: volumeText(context),
    known: knownText(context, known),
    groups: groupsText(context, groups),
    timeline: timelineText(context, timeline),
  }
  return {
    title: t('charts.title'),
    description: t('charts.description', { n: CHART_IDS.length }),
    lead: t('charts.lead', { n: CHART_IDS.length }),
    missing: missingText(context),
    texts,
    contents: CHART_IDS.filter((id) => id !== 'volume' || volume !== null).map((id) => ({
      id,
      title: texts[id].name,
    })),
    method: published.main.method.id,
    ranks: ranksChart(context),
    parts: published.rankings.map((ranking) => partsTable(context, ranking)),
    volume,
    known,
    groups,
    timeline,
  }
}
