import type { Range } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { ComponentId } from '../method/method.ts'
import type { Ends } from '../rank-band.ts'
import { bandOf } from '../rank-band.ts'
import { columnsOf, endsOf } from '../rank-columns.ts'
import type { Ranked } from '../rank-types.ts'
import type { Score } from '../score-types.ts'

/** The ranking that areas are measured against: always that of the whole atlas. */
export interface Scale {
  /** How many first places are the worst quarter of the rated, rounded up. Example: 5 of 19. */
  readonly quarter: number
  readonly rated: Ends
  readonly byId: ReadonlyMap<string, Ranked>
}

/**
 * What the records of an area hold, in numbers that may be added: counts, places and cubic metres,
 * never index values, which are logarithms. Single facilities that hold tailings now and nothing else
 * enter the measures; groups, wastes and emptied or planned ponds are only counted beside them.
 */
export interface Burden {
  readonly facilities: number
  readonly rated: number
  /** Rated ones that stand in the worst quarter whatever is still open. */
  readonly surely: number
  /** Rated ones that may stand in the worst quarter, the sure ones included. */
  readonly possibly: number
  /** Unrated ones that may stand there: what is unknown of them may turn out badly. */
  readonly unknown: number
  /** Places left open: the sum of (worst - best) in the bands among all facilities of the atlas. */
  readonly open: number
  /** Stored volume on record in m3, the upper end as the method opens old figures; of how many. */
  readonly volume: Range & { readonly of: number }
  /** How many facilities lack evidence for each component that a rating demands. */
  readonly missing: ReadonlyMap<ComponentId, number>
  readonly groups: number
  /** Groups none of whose ponds has a record: their ponds are in no other number. */
  readonly groupsAlone: number
  /** Legacy and radioactive wastes. */
  readonly wastes: number
  /** Single facilities that hold no tailings now. */
  readonly empty: number
}

/** The scale of a ranking. `ranked` is the ranking of the whole atlas by one method. */
export function scaleOf(ranked: readonly Ranked[]): Scale {
  const rated = endsOf(columnsOf(ranked.map(({ score }) => score))).rated
  return {
    quarter: Math.ceil(rated.los.length / 4),
    rated,
    byId: new Map(ranked.map((each) => [each.score.facility, each])),
  }
}

const volumePart = (score: Score) =>
  score.parts.find(({ input, basis }) => input === 'volume_m3' && basis !== 'unknown')

function missingOf(scores: readonly Score[]): ReadonlyMap<ComponentId, number> {
  const missing = new Map<ComponentId, number>()
  for (const id of scores.flatMap((score) => score.missing)) missing.set(id, (missing.get(id) ?? 0) + 1)
  return missing
}

/**
 * What the records of an area hold. A record that is given twice counts once.
 * @param all every record of the atlas, to tell which groups stand alone
 */
export function burdenOf(area: readonly Facility[], all: readonly Facility[], scale: Scale): Burden {
  const records = [...new Set(area)]
  const single = records.filter(({ kind }) => kind === 'facility')
  const groups = records.filter(({ kind }) => kind === 'group')
  const withPonds = new Set(all.map(({ memberOf }) => memberOf))
  const held = single.flatMap(({ id }) => scale.byId.get(id) ?? []).filter(({ rankAll }) => rankAll !== null)
  const scores = held.map(({ score }) => score)
  const mayLead = ({ lo, hi }: Score) => bandOf(scale.rated, lo, hi).best <= scale.quarter
  const volumes = scores.flatMap((score) => volumePart(score) ?? [])
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    facilities: scores.length,
    rated: scores.filter(({ rated }) => rated).length,
    surely: held.filter(({ rank }) => rank !== null && rank.worst <= scale.quarter).length,
    possibly: scores.filter((score) => score.rated && mayLead(score)).length,
    unknown: scores.filter((score) => !score.rated && mayLead(score)).length,
    open: sum(held.map(({ rankAll }) => (rankAll === null ? 0 : rankAll.worst - rankAll.best))),
    volume: {
      lo: sum(volumes.map(({ lo }) => 10 ** lo)),
      hi: sum(volumes.map(({ hi }) => 10 ** hi)),
      of: volumes.length,
    },
    missing: missingOf(scores),
    groups: groups.length,
    groupsAlone: groups.filter(({ id }) => !withPonds.has(id)).length,
    wastes: records.length - single.length - groups.length,
    empty: single.length - scores.length,
  }
}
