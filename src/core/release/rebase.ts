import { measureOf } from '../diff/world.ts'
import { MEASURES } from '../diff/move-types.ts'
import type { Standing } from '../diff/move-types.ts'
import type { ReleaseFacilityRecord } from './schema.ts'

type MoveRecord = NonNullable<ReleaseFacilityRecord['moves']>[number]

/**
 * Moves as a reader of two releases sees them. A comparison reckons the old records anew, on the day of the new
 * release and with the program of that day; what the old release printed may differ from that, and then the
 * difference is a share of its own, so that the shares sum to what is printed in both.
 * @param before where the facility stood in the release before
 * @param now where it stands
 * @param moves what the comparison found
 */
export function rebased(before: Standing, now: Standing, moves: readonly MoveRecord[]): MoveRecord[] {
  return MEASURES.flatMap((measure): MoveRecord[] => {
    const [from, to] = [measureOf(before, measure), measureOf(now, measure)]
    if (from === null || to === null || from === to) return []
    const parts = moves.find(([each]) => each === measure)?.[3] ?? []
    const told = parts.reduce((sum, [by]) => sum + by, 0)
    const rest = to - from - told
    return [[measure, from, to, rest === 0 ? parts : [[rest, ['recalculation']], ...parts]]]
  })
}
