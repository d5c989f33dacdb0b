import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import type { AtlasRule } from './rule.ts'

/**
 * A number of an outside register stands for one thing: two records may not both be the same as it. A record
 * that is only a part of the entry, or holds it as a part, says so with its extent and is not meant.
 */
export const outsideIdTwice: AtlasRule = {
  id: 'outside-id-twice',
  scope: 'atlas',
  gate: 'rule',
  check: ({ atlas }) => {
    const all = atlas.facilities.flatMap(({ id, sameAs, sameAsDecided }) =>
      Object.entries(sameAs).flatMap(([register, outside]) =>
        (sameAsDecided[register]?.extent ?? 'same') === 'same' ? [{ id, register, outside }] : [],
      ),
    )
    const groups = Map.groupBy(all, ({ register, outside }) => `${register} ${outside}`)
    return [...groups.values()].flatMap((group) => {
      const [first, second] = group
      if (!first || !second) return []
      return group.map(({ id, register, outside }): Issue<IssueCode> => ({
        code: 'outside-id-twice',
        level: 'error',
        file: `facilities/${id}.yaml`,
        path: ['same_as', register],
        params: { register, id: outside, other: id === first.id ? second.id : first.id },
      }))
    })
  },
}
