import type { Facility } from '../facility/facility.ts'
import type { Method } from '../method/method.ts'
import type { Score } from '../score-types.ts'
import type { Scored } from '../score-once.ts'
import { alike, canon } from './canon.ts'
import type { Pair } from './move-types.ts'
import type { Pairing } from './pairing.ts'
import type { World } from './world.ts'
import { worldOf, worldWith } from './world.ts'

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
  /** Scores of each side, and new ones of the facilities that both sides have, in the order of the new side. */
  readonly scores: Readonly<Record<'base' | 'head' | 'stayed', readonly Score[]>>
  /** The contender at one place of that order, from 0: the same object whenever it is asked for. */
  readonly at: (place: number) => Contender
  /** Places of contenders of which the record, or a score, is not the same object on both sides. */
  readonly stirred: ReadonlySet<number>
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
  readonly pairing: Pairing
  readonly asOf: string
  /** Gives one score for each record, in the order of the records. */
  readonly scored: Scored
}

/** Whether two scores stand alike in every ranking. */
export const standsAlike = (a: Score, b: Score): boolean =>
  a === b ||
  (a.lo === b.lo && a.best === b.best && a.hi === b.hi && a.rated === b.rated && a.excluded === b.excluded)

const solo = (facility: Facility, score: Score | undefined, midScore: Score | undefined): readonly Solo[] =>
  score && midScore ? [{ facility, score, midScore }] : []

/** Scores both sides, each record once, and builds the worlds between them. */
export function arenaOf({ method, pairing, asOf, scored }: ArenaInput): Arena {
  const changed = !alike(method.base, method.head) && canon(method.base) !== canon(method.head)
  const again = (facilities: readonly Facility[], known: readonly Score[]) =>
    changed ? scored(facilities, method.head) : known
  const base = scored(pairing.base, method.base)
  const mid = again(pairing.base, base)
  const fresh = pairing.head.filter((head, place) => head !== pairing.base[place])
  const freshScores = new Map(scored(fresh, method.head).map((score, place) => [fresh[place], score]))
  // A record that both sides share keeps its score.
  const head = mid.map((score, place) => freshScores.get(pairing.head[place]) ?? score)
  const made: Contender[] = []
  const at = (place: number): Contender => {
    const [from, to] = [pairing.base[place], pairing.head[place]]
    const [baseScore, midScore, headScore] = [base[place], mid[place], head[place]]
    if (!from || !to || !baseScore || !midScore || !headScore)
      throw new RangeError(`there is no contender ${String(place)}`)
    return (made[place] ??= { base: from, head: to, baseScore, midScore, headScore })
  }
  const isStirred = (place: number) =>
    head[place] !== base[place] || mid[place] !== base[place] || pairing.head[place] !== pairing.base[place]
  const stirred = new Set([...head.keys()].filter(isStirred))
  const gone = scored(pairing.leavers, method.base)
  const goneMid = again(pairing.leavers, gone)
  const come = scored(pairing.newcomers, method.head)
  const leavers = pairing.leavers.flatMap((facility, place) => solo(facility, gone[place], goneMid[place]))
  const newcomers = pairing.newcomers.flatMap((facility, place) => solo(facility, come[place], come[place]))
  const touched = [...stirred].map(at).filter(({ midScore, headScore }) => !standsAlike(midScore, headScore))
  const scores = { base: [...base, ...gone], head: [...head, ...come], stayed: head }
  const old = worldOf(scores.base)
  const judged = changed ? worldOf([...mid, ...goneMid]) : old
  const scoresOf = (solos: readonly Solo[]) => solos.map(({ midScore }) => midScore)
  const left = leavers.length > 0 ? worldWith(judged, scoresOf(leavers), []) : judged
  const came = newcomers.length > 0 ? worldWith(left, [], scoresOf(newcomers)) : left
  const [were, are] = [touched.map(({ midScore }) => midScore), touched.map(({ headScore }) => headScore)]
  const now = touched.length > 0 ? worldWith(came, were, are) : came
  return {
    method,
    changed,
    asOf,
    scores,
    at,
    stirred,
    leavers,
    newcomers,
    touched,
    worlds: { base: old, method: judged, left, came, head: now },
  }
}
