import type { Atlas } from '../../core/atlas.ts'
import type { Facility } from '../../core/facility/facility.ts'

/** A record by itself, or a group with those of its members that stand in the same place. */
export interface Folded {
  readonly head: Facility
  /** Empty for a record by itself. */
  readonly members: readonly Facility[]
}

/**
 * Puts members of one group together, so that a group and its ponds are never counted side by side. A single
 * member stands for itself unless its group is there too.
 */
export function fold(
  { facilities: all }: Pick<Atlas, 'facilities'>,
  facilities: readonly Facility[],
): readonly Folded[] {
  const here = new Set(facilities.map(({ id }) => id))
  const byGroup = Map.groupBy(facilities, ({ memberOf }) => memberOf)
  const folds = (group: string | undefined): group is string =>
    group !== undefined && (here.has(group) || (byGroup.get(group)?.length ?? 0) > 1)
  const done = new Set<string>()
  return facilities.flatMap((facility): Folded[] => {
    const group = folds(facility.memberOf)
      ? facility.memberOf
      : byGroup.has(facility.id)
        ? facility.id
        : undefined
    if (group === undefined) return [{ head: facility, members: [] }]
    const head = all.find(({ id }) => id === group)
    if (!head) return [{ head: facility, members: [] }]
    if (done.has(group)) return []
    done.add(group)
    return [{ head, members: byGroup.get(group) ?? [] }]
  })
}
