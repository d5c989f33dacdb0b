import { type GroupSpan, groupSpans } from '../charts/map/groups.ts'
import { PRECISIONS, type Precision } from '../core/facility/vocabulary.ts'
import type { Look, MapItem } from './map-items.ts'
import type { MapMark } from './map-marks.ts'

/** What the legend of a map must explain; nothing that the map does not show. */
export interface LegendModel {
  /** Groups A to E with their places; empty where no ranked record is shown. */
  readonly groups: readonly GroupSpan[]
  /** How many have a place in the whole list. */
  readonly placed: number
  /** Hollow looks that are shown. */
  readonly hollow: readonly Exclude<Look, GroupSpan['group']>[]
  readonly precisions: readonly Precision[]
  /** True where one mark stands for several records. */
  readonly several: boolean
  /** Records without coordinates. */
  readonly missing: number
  /** True where a lake with a dated or coarse shore is seen. */
  readonly coarseLakes: boolean
}

/** Collects what a map shows. `missing`: records it should hold and has no coordinates for. */
export function legendOf(
  shown: readonly MapItem[],
  marks: readonly MapMark[],
  placed: number,
  missing: number,
  coarseLakes: boolean,
): LegendModel {
  const looks = new Set(shown.map(({ look }) => look))
  const spans = groupSpans(placed)
  return {
    groups: spans.some(({ group }) => looks.has(group)) ? spans : [],
    placed,
    hollow: (['unrated', 'group', 'legacy', 'incident'] as const).filter((look) => looks.has(look)),
    precisions: PRECISIONS.filter((word) => shown.some(({ position }) => position?.precision === word)),
    several: marks.some(({ count }) => count > 1),
    missing,
    coarseLakes,
  }
}
