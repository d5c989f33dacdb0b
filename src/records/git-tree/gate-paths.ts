import type { LocatedIssue } from '../../yaml/finding.ts'
import type { Change } from './changes.ts'
import { gitIssue, shownPath } from './gate-change.ts'
import type { Leaf } from './list-tree.ts'
import { decoded, folded } from './names.ts'

const textOf = (names: readonly string[]): string => names.map((name) => decoded(name) ?? name).join('/')

/**
 * Paths, and folders on the way to them, that would be one on a computer that tells no capitals or
 * compositions of letters apart: `Kumtor.yaml` beside `kumtor.yaml`, or a line that stands twice.
 */
export function gateSamePaths(
  base: ReadonlyMap<string, Leaf>,
  changes: readonly Change[],
): readonly LocatedIssue[] {
  const touched = new Set(changes.map(({ key }) => key))
  const taken = new Map<string, string>()
  for (const [key, { names }] of base)
    if (!touched.has(key)) for (const each of ways(names)) take(taken, each)
  return changes.flatMap(({ after, key }): LocatedIssue[] => {
    if (!after) return []
    const path = textOf(after.names)
    const twice = taken.get(folded(path)) === path || key !== after.names.join('\0')
    const others = ways(after.names).map((way) => ({ way, other: take(taken, way) }))
    const clash = others.find(({ way, other }) => other !== way)
    if (!twice && !clash) return []
    return [gitIssue('git-same-path', shownPath(after.names), { other: clash?.other ?? path })]
  })
}

/** The path and every folder on the way to it. */
const ways = (names: readonly string[]): readonly string[] =>
  names.map((_, index) => textOf(names.slice(0, index + 1)))

/** The first path that has this spelling; the given one where it is new. */
function take(taken: Map<string, string>, path: string): string {
  const spelling = folded(path)
  const first = taken.get(spelling)
  if (first === undefined) taken.set(spelling, path)
  return first ?? path
}
