import { bracketsOf } from '../../charts/ladder/brackets.ts'
import type { BracketCell } from '../../charts/ladder/brackets.ts'
import { groupsOf } from '../../charts/ladder/groups.ts'
import { percentOn } from '../../charts/stack/percent.ts'
import { tenth } from '../../charts/tenth.ts'
import type { Tick } from '../../charts/stack/stack.ts'
import type { RankBand } from '../../core/rank-types.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import type { Marked } from '../marked.ts'
import { markedBand, markedCount } from '../marked.ts'
import { placeTicks } from './place-ticks.ts'

/** A band on an axis of places, in hundredths. */
export interface BandLine {
  readonly from: number
  readonly length: number
  /** Where the place by best value stands; null where there is none. */
  readonly dot: number | null
}

/** One rated facility. */
export interface RankRow {
  readonly id: string
  readonly name: Link
  readonly place: Marked | null
  readonly band: Marked
  readonly all: Marked | null
  readonly line: BandLine
  /** One cell a group of facilities that cannot be told apart. */
  readonly brackets: readonly (BracketCell | null)[]
}

/** Facilities without a place that share one band among all. */
export interface UnratedGroup {
  readonly band: Marked
  /** Whose band is printed. */
  readonly of: string
  readonly line: BandLine
  readonly names: readonly Link[]
}

/** The list with the bands, and apart from it those without a place. */
export interface RanksChart {
  readonly ticks: readonly Tick[]
  readonly rows: readonly RankRow[]
  /** How many groups are drawn; none where there are too many to be read. */
  readonly groups: number
  readonly allTicks: readonly Tick[]
  readonly unrated: readonly UnratedGroup[]
  readonly unratedCount: number
  /** How many stand in the bands among all. */
  readonly compared: number
}

/** More brackets than this are a wall, no picture. */
const MOST_GROUPS = 12

function lineOf({ best, worst }: RankBand, place: number | null, last: number): BandLine {
  const axis = { lo: 1, hi: last }
  const [from, to] = [percentOn(axis, best), percentOn(axis, worst)]
  return { from, length: tenth(to - from), dot: place === null ? null : percentOn(axis, place) }
}

function unratedGroups(context: Context, compared: number): readonly UnratedGroup[] {
  const { published, locale } = context
  const groups = new Map<string, { readonly band: RankBand; readonly ids: string[] }>()
  for (const { score, rank, rankAll } of published.main.ranked) {
    if (rank !== null || rankAll === null) continue
    const key = `${String(rankAll.best)}/${String(rankAll.worst)}`
    const group = groups.get(key) ?? { band: rankAll, ids: [] }
    group.ids.push(score.facility)
    groups.set(key, group)
  }
  const facilities = new Map(published.atlas.facilities.map((facility) => [facility.id, facility]))
  return [...groups.values()]
    .toSorted((a, b) => a.band.best - b.band.best || a.band.worst - b.band.worst)
    .map(({ band, ids }) => ({
      band: markedBand(band, locale, 'all'),
      of: ids[0] ?? '',
      line: lineOf(band, null, compared),
      names: ids.flatMap((id) => {
        const facility = facilities.get(id)
        return facility ? [facilityLink(context, facility)] : []
      }),
    }))
}

/** Place and band of every rated facility, and who cannot be told from whom. */
export function ranksChart(context: Context): RanksChart {
  const { published, locale } = context
  const rated = published.main.ranked.filter(({ rank }) => rank !== null)
  const compared = published.main.ranked.filter(({ rankAll }) => rankAll !== null).length
  const groups = groupsOf(rated.map(({ score }) => score))
  const drawn = groups.length > MOST_GROUPS ? [] : groups
  const brackets = bracketsOf(drawn, rated.length)
  const facilities = new Map(published.atlas.facilities.map((facility) => [facility.id, facility]))
  return {
    ticks: placeTicks(rated.length),
    rows: rated.flatMap(({ score, rank, rankAll }, index): RankRow[] => {
      const facility = facilities.get(score.facility)
      if (!facility || rank === null) return []
      return [
        {
          id: facility.id,
          name: facilityLink(context, facility),
          place: rank.place === null ? null : markedCount('place', rank.place, locale),
          band: markedBand(rank, locale),
          all: rankAll && markedBand(rankAll, locale, 'all'),
          line: lineOf(rank, rank.place, rated.length),
          brackets: brackets[index] ?? [],
        },
      ]
    }),
    groups: drawn.length,
    allTicks: placeTicks(compared),
    unrated: unratedGroups(context, compared),
    unratedCount: compared - rated.length,
    compared,
  }
}
