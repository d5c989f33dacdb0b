import type { Facility } from '../facility/facility.ts'
import type { Pair } from './move-types.ts'
import type { Moved } from './records.ts'

/** Facilities of both sides, each with what it was. */
export interface Pairing {
  /** Those that both sides have, in the order of the new side: `base[3]` became `head[3]`. */
  readonly base: readonly Facility[]
  readonly head: readonly Facility[]
  /** Those of the old side alone, and of the new side alone, in the order of their side. */
  readonly leavers: readonly Facility[]
  readonly newcomers: readonly Facility[]
}

/** What each of two lists has that the other has not as the same object, in its own order. */
export function notShared<T>({ base, head }: Pair<readonly T[]>): Pair<readonly T[]> {
  const [before, after] = [new Set(base), new Set(head)]
  return { base: base.filter((each) => !after.has(each)), head: head.filter((each) => !before.has(each)) }
}

/**
 * Matches the facilities of both sides by what they are, else by id, else by where they were moved from.
 * @param apart what `notShared` makes of the two lists
 */
export function pairUp(
  facilities: readonly Facility[],
  apart: Pair<readonly Facility[]>,
  moved: Moved,
): Pairing {
  const fresh = new Set(apart.head)
  const left = new Map(apart.base.map((each) => [each.id, each]))
  const paired: { base: Facility[]; head: Facility[] } = { base: [], head: [] }
  const newcomers: Facility[] = []
  for (const facility of facilities) {
    const before = fresh.has(facility)
      ? (left.get(facility.id) ?? left.get(moved.get(`facilities/${facility.id}`) ?? ''))
      : facility
    if (before) {
      if (before !== facility) left.delete(before.id)
      paired.base.push(before)
      paired.head.push(facility)
    } else newcomers.push(facility)
  }
  return { ...paired, leavers: [...left.values()], newcomers }
}
