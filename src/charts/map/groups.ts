/** Letters of the five groups of the ranked, the second code beside the colour; A comes first. */
export const GROUPS = ['A', 'B', 'C', 'D', 'E'] as const
export type Group = (typeof GROUPS)[number]

/** The places that belong to a group. */
export interface GroupSpan {
  readonly group: Group
  readonly from: number
  readonly to: number
}

/**
 * Five groups of equal size of the places 1 to `count` (they differ by one at most). Fewer than five
 * places give as many groups. Example: `groupSpans(76)[0]` holds places 1 to 16.
 */
export function groupSpans(count: number): readonly GroupSpan[] {
  return GROUPS.map((group, index) => ({
    group,
    from: Math.ceil((index * count) / GROUPS.length) + 1,
    to: Math.ceil(((index + 1) * count) / GROUPS.length),
  })).filter(({ from, to }) => to >= from)
}

/** The group of a place, 1 to `count`; equal places share one. */
export function groupOf(place: number, count: number): Group {
  return groupSpans(count).find(({ to }) => place <= to)?.group ?? 'E'
}
