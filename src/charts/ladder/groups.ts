/** What may be told apart: two numbers, low before high. */
export interface Span {
  readonly lo: number
  readonly hi: number
}

interface Event {
  readonly at: number
  readonly opens: boolean
  readonly position: number
}

/** By place; where several fall together spans open before others close, so that touching is overlap. */
const inOrder = (a: Event, b: Event): number =>
  a.at - b.at || Number(b.opens) - Number(a.opens) || a.position - b.position

/**
 * The largest groups in which no two spans can be told apart, as positions in the list given: every two
 * that overlap stand in a group together, and no group lies within another. Spans that touch overlap.
 * A span apart from all others is in no group. Groups come in the order of their first members.
 * Example: spans 1–3, 2–5, 4–6 give `[[0, 1], [1, 2]]`.
 */
export function groupsOf(spans: readonly Span[]): readonly (readonly number[])[] {
  const events = spans
    .flatMap(({ lo, hi }, position): Event[] => [
      { at: lo, opens: true, position },
      { at: hi, opens: false, position },
    ])
    .sort(inOrder)
  const standing = new Set<number>()
  const groups: (readonly number[])[] = []
  let grown = false
  for (const { opens, position } of events) {
    if (opens) standing.add(position)
    else {
      // The first to close after one has opened ends a group that nothing can enlarge.
      if (grown && standing.size > 1) groups.push([...standing].sort((a, b) => a - b))
      standing.delete(position)
    }
    grown = opens
  }
  return groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a.at(-1) ?? 0) - (b.at(-1) ?? 0))
}
