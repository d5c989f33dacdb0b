import type { ReleaseSummary } from './summary.ts'

/** Summaries by date; of one day each after the one it names as the one before. */
export function inOrderOfRelease(releases: readonly ReleaseSummary[]): readonly ReleaseSummary[] {
  const byId = new Map(releases.map((release) => [release.id, release]))
  const depth = (release: ReleaseSummary): number => {
    const seen = new Set<string>()
    let each: ReleaseSummary | undefined = release
    while (each && !seen.has(each.id)) {
      seen.add(each.id)
      each = each.previous === null ? undefined : byId.get(each.previous)
    }
    return seen.size
  }
  const order = (a: ReleaseSummary, b: ReleaseSummary) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : depth(a) - depth(b) || (a.id < b.id ? -1 : 1)
  return releases.toSorted(order)
}
