import { idSkeleton } from '../skeleton.ts'
import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import type { AtlasRule } from './rule.ts'

/** Whether two of some texts are the same. */
const anyTwice = (texts: readonly string[]): boolean => new Set(texts).size < texts.length

/** Pairs of items that share a key, each with every other one: nobody can tell which of them is at fault. */
function repeats<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, T])[] {
  const groups = Map.groupBy(items, keyOf)
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group
    if (first === undefined || second === undefined) return []
    return group.map((item) => [item, item === first ? second : first] as const)
  })
}

/** No two ids of a folder, and no two names within a country, are taken for each other. */
export const confusable: AtlasRule = {
  id: 'confusable',
  scope: 'atlas',
  gate: 'set',
  check: ({ atlas, ids, skeleton }) => {
    const byId = [...ids].flatMap(([folder, all]) => {
      if (!anyTwice([...all].map(idSkeleton))) return []
      return repeats([...all].toSorted(), idSkeleton).map(([id, other]): Issue<IssueCode> => {
        const file = `${folder}/${id}.yaml`
        return { code: 'id-confusable', level: 'error', file, path: [], params: { id, other } }
      })
    })
    const byName = (['en', 'ru'] as const).flatMap((locale) => {
      // Most names are alike in no country at all.
      if (!anyTwice(atlas.facilities.map((facility) => skeleton(facility, locale)))) return []
      return repeats(atlas.facilities, (facility) => `${facility.country} ${skeleton(facility, locale)}`).map(
        ([{ id, name }, other]): Issue<IssueCode> => ({
          code: 'name-confusable',
          level: 'error',
          file: `facilities/${id}.yaml`,
          path: ['name', locale],
          params: { name: name[locale], other: other.id },
        }),
      )
    })
    return [...byId, ...byName]
  },
}
