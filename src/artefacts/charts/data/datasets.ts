import type { ChartId } from '../chart.ts'
import type { MakeDataset } from './dataset.ts'
import { groupsData, knownData, timelineData } from './records.ts'
import { partsData, ranksData, volumeData } from './scores.ts'

/** The data behind every chart. */
export const DATASETS: Readonly<Record<ChartId, MakeDataset>> = {
  ranks: ranksData,
  parts: partsData,
  volume: volumeData,
  known: knownData,
  groups: groupsData,
  timeline: timelineData,
}
