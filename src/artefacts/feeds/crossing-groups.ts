import type { Crossing } from '../../core/release/crossings.ts'

/** One facility with all that it passed, or that passed it. */
export interface CrossingGroup {
  readonly id: string
  readonly way: 'passes' | 'passed-by'
  /** Ids of the others. */
  readonly others: readonly string[]
}

/**
 * Puts crossings under the facility that explains the most of them: one that fell past thirty makes one
 * line, not thirty. Each crossing stands in one group.
 */
export function crossingGroups(crossings: readonly Crossing[]): readonly CrossingGroup[] {
  const left = new Set(crossings)
  const groups: CrossingGroup[] = []
  while (left.size > 0) {
    const counts = new Map<string, number>()
    const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const { passer, passed } of left) {
      count(`passes ${passer}`)
      count(`passed-by ${passed}`)
    }
    // Of equals the first named wins, who passes before who is passed.
    const [most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))
    const way = most.startsWith('passes ') ? ('passes' as const) : ('passed-by' as const)
    const id = most.slice(way.length + 1)
    const own = [...left].filter(({ passer, passed }) => (way === 'passes' ? passer : passed) === id)
    for (const each of own) left.delete(each)
    groups.push({ id, way, others: own.map(({ passer, passed }) => (way === 'passes' ? passed : passer)) })
  }
  return groups
}
