import type { Facility } from './facility/facility.ts'
import type { Method } from './method/method.ts'
import { scoreAll } from './score.ts'
import type { Score } from './score-types.ts'

/** Scores of some facilities by a method, in the order given. */
export type Scored = (facilities: readonly Facility[], method: Method) => readonly Score[]

/**
 * Scores each facility once a method: the same record gives the same score (`===`), in whatever list it
 * comes. Two atlases that share records share their scores, and what differs is found by comparing them.
 * @param asOf release date, `YYYY-MM-DD`
 * @param before scores that are known already
 */
export function scoreOnce(
  asOf: string,
  before: (facility: Facility, method: Method) => Score | undefined = () => undefined,
): Scored {
  const made = new WeakMap<Method, WeakMap<Facility, Score>>()
  return (facilities, method) => {
    const scores = made.get(method) ?? new WeakMap<Facility, Score>()
    made.set(method, scores)
    const found = facilities.map((facility) => before(facility, method) ?? scores.get(facility))
    const fresh = facilities.filter((_, at) => found[at] === undefined)
    for (const [at, score] of scoreAll(fresh, method, asOf).entries()) {
      const facility = fresh[at]
      if (facility) scores.set(facility, score)
    }
    return facilities.flatMap((facility, at) => found[at] ?? scores.get(facility) ?? [])
  }
}
