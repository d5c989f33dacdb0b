import type { Choosable } from '../../artefacts/compare/data.ts'
import { fold } from '../lib/fold.ts'

/** How many names a search offers at once. */
export const OFFERED = 8

/** What a search found: the first few, and how many more there are. */
export interface Found {
  readonly first: readonly Choosable[]
  readonly more: number
}

/**
 * Makes the search over all names, folded once. Every word typed must stand in a name or in the id; names
 * that begin with what is typed come first, among themselves in the order of the ranking.
 */
export function finder(all: readonly Choosable[]): (typed: string, without: readonly string[]) => Found {
  const entries = all.map((each) => ({
    each,
    starts: [each.name, each.other].map(fold),
    text: fold([each.name, each.other, each.also ?? '', each.id].join(' ')),
  }))
  return (typed, without) => {
    const asked = fold(typed)
    if (asked === '') return { first: [], more: 0 }
    const words = asked.split(' ')
    const hits = entries.filter(
      ({ each, text }) => !without.includes(each.id) && words.every((word) => text.includes(word)),
    )
    const rank = ({ starts }: (typeof entries)[number]) =>
      starts.some((name) => name.startsWith(asked)) ? 0 : 1
    const ordered = hits.toSorted((a, b) => rank(a) - rank(b)).map(({ each }) => each)
    return { first: ordered.slice(0, OFFERED), more: Math.max(0, ordered.length - OFFERED) }
  }
}
