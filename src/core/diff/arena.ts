import type { Facility } from '../facility/facility.ts'
import type { Method } from '../method/method.ts'
import type { Score } from '../score-types.ts'
import type { Scored } from '../score-once.ts'
import type { ScoreTable, Tabled } from '../score-table.ts'
import { withScores } from '../score-table.ts'
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
  /** Scores of the facilities that both sides have, in the order of the new side. */
  readonly scores: Pair<ScoreTable>
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
  /** Gives the same of many. */
  readonly tabled: Tabled
}

/** Whether two scores stand alike in every ranking. */
export const standsAlike = (a: Score, b: Score): boolean =>
  a === b ||
  (a.lo === b.lo && a.best === b.best && a.hi === b.hi && a.rated === b.rated && a.excluded === b.excluded)

const solo = (facility: Facility, score: Score | undefined, midScore: Score | undefined): readonly Solo[] =>
  score && midScore ? [{ facility, score, midScore }] : []

/** Scores both sides, each record once, and builds the worlds between them. */
export function arenaOf({ method, pairing, asOf, scored, tabled }: ArenaInput): Arena {
  const changed = !alike(method.base, method.head) && canon(method.base) !== canon(method.head)
  const base = tabled(pairing.base, method.base)
  const mid = changed ? tabled(pairing.base, method.head) : base
  const places = pairing.head.flatMap((head, place) => (head === pairing.base[place] ? [] : [place]))
  // A record that both sides share keeps its score.
  const fresh = scored(
    places.flatMap((place) => pairing.head[place] ?? []),
    method.head,
  )
  const head = withScores(
    mid,
    new Map(places.flatMap((place, index) => (fresh[index] ? [[place, fresh[index]] as const] : []))),
  )
  const made = new Map<number, Contender>()
  const at = (place: number): Contender => {
    const known = made.get(place)
    if (known) return known
    const [from, to] = [pairing.base[place], pairing.head[place]]
    if (!from || !to) throw new RangeError(`there is no contender ${String(place)}`)
    const scores = { baseScore: base.at(place), midScore: mid.at(place), headScore: head.at(place) }
    const contender = { base: from, head: to, ...scores }
    made.set(place, contender)
    return contender
  }
  const stirred = new Set(changed ? pairing.head.keys() : places)
  const gone = scored(pairing.leavers, method.base)
  const goneMid = changed ? scored(pairing.leavers, method.head) : gone
  const come = scored(pairing.newcomers, method.head)
  const leavers = pairing.leavers.flatMap((facility, place) => solo(facility, gone[place], goneMid[place]))
  const newcomers = pairing.newcomers.flatMap((facility, place) => solo(facility, come[place], come[place]))
  const touched = [...stirred].map(at).filter(({ midScore, headScore }) => !standsAlike(midScore, headScore))
  const stayed = worldOf(base)
  const old = worldWith(stayed, [], gone)
  const left = changed ? worldOf(mid) : stayed
  const judged = changed ? worldWith(left, [], goneMid) : old
  const came = worldWith(left, [], come)
  const [were, are] = [touched.map(({ midScore }) => midScore), touched.map(({ headScore }) => headScore)]
  return {
    method,
    changed,
    asOf,
    scores: { base, head },
    at,
    stirred,
    leavers,
    newcomers,
    touched,
    worlds: { base: old, method: judged, left, came, head: worldWith(came, were, are) },
  }
}
