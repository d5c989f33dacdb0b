import type { Facility } from '../facility/facility.ts'
import type { Method } from '../method/method.ts'
import type { Score } from '../score-types.ts'
import type { Scored } from '../score-once.ts'
import { alike, canon } from './canon.ts'
import type { Pair } from './move-types.ts'
import type { Moved } from './records.ts'
import type { World } from './world.ts'
import { worldOf } from './world.ts'

/** A facility that both sides have. */
export interface Contender {
  readonly base: Facility
  readonly head: Facility
  /** Under the old method. */
  readonly baseScore: Score
  /** The old record under the new method. */
  readonly midScore: Score
  readonly headScore: Score
}

/** A facility that one side alone has. */
export interface Solo {
  readonly facility: Facility
  /** On its own side; of one that went under both methods. */
  readonly score: Score
  readonly midScore: Score
}

/** Both rankings of one method with the worlds that lie between them. */
export interface Arena {
  readonly method: Pair<Method>
  readonly changed: boolean
  readonly asOf: string
  readonly contenders: readonly Contender[]
  readonly leavers: readonly Solo[]
  readonly newcomers: readonly Solo[]
  /** Contenders whose own record gives another score under the new method. */
  readonly touched: readonly Contender[]
  /** Old; old records by the new method; without those that went; with those that came; new. */
  readonly worlds: Readonly<Record<'base' | 'method' | 'left' | 'came' | 'head', World>>
}

/** What is compared. */
export interface ArenaInput {
  readonly method: Pair<Method>
  readonly facilities: Pair<readonly Facility[]>
  readonly moved: Moved
  readonly asOf: string
  /** Gives one score for each record, in the order of the records. */
  readonly scored: Scored
}

/** Whether two scores stand alike in every ranking. */
export const standsAlike = (a: Score, b: Score): boolean =>
  a === b ||
  (a.lo === b.lo && a.best === b.best && a.hi === b.hi && a.rated === b.rated && a.excluded === b.excluded)

/** Scores both sides, each record once, and builds the worlds between them. */
export function arenaOf({ method, facilities, moved, asOf, scored }: ArenaInput): Arena {
  const changed = !alike(method.base, method.head) && canon(method.base) !== canon(method.head)
  const baseScores = scored(facilities.base, method.base)
  const midScores = changed ? scored(facilities.base, method.head) : baseScores
  const seats = new Map(facilities.base.map((facility, seat) => [facility.id, seat]))
  const fresh = facilities.head.filter((head) => facilities.base[seats.get(head.id) ?? -1] !== head)
  const freshScores = new Map(scored(fresh, method.head).map((score, at) => [fresh[at], score]))
  const contenders: Contender[] = []
  const newcomers: Solo[] = []
  for (const head of facilities.head) {
    const seat = seats.get(head.id) ?? seats.get(moved.get(`facilities/${head.id}`) ?? '') ?? -1
    const [base, baseScore, midScore] = [facilities.base[seat], baseScores[seat], midScores[seat]]
    // A record that both sides share keeps its score.
    const headScore = (base === head ? midScore : undefined) ?? freshScores.get(head)
    if (!headScore) continue
    if (base && baseScore && midScore) {
      seats.delete(base.id)
      contenders.push({ base, head, baseScore, midScore, headScore })
    } else newcomers.push({ facility: head, score: headScore, midScore: headScore })
  }
  const leavers = [...seats.values()].flatMap((seat): Solo[] => {
    const [facility, score, midScore] = [facilities.base[seat], baseScores[seat], midScores[seat]]
    return facility && score && midScore ? [{ facility, score, midScore }] : []
  })
  const stayed = contenders.map(({ midScore }) => midScore)
  const touched = contenders.filter(({ midScore, headScore }) => !standsAlike(midScore, headScore))
  const base = worldOf(baseScores)
  const judged = changed ? worldOf(midScores) : base
  const left = leavers.length > 0 ? worldOf(stayed) : judged
  const came = newcomers.length > 0 ? worldOf([...stayed, ...newcomers.map(({ score }) => score)]) : left
  const head =
    touched.length > 0
      ? worldOf([...contenders.map(({ headScore }) => headScore), ...newcomers.map(({ score }) => score)])
      : came
  return {
    method,
    changed,
    asOf,
    contenders,
    leavers,
    newcomers,
    touched,
    worlds: { base, method: judged, left, came, head },
  }
}
