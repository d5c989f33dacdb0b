import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import type { AtlasRule } from './rule.ts'

/** `member_of` names a record of the kind `group`, and not the record itself. */
export const memberOf: AtlasRule = {
  id: 'member-of',
  scope: 'atlas',
  gate: 'rule',
  check: ({ atlas, ids }) => {
    const members = atlas.facilities.filter(({ memberOf: group }) => group !== undefined)
    const groups = new Set(members.map(({ memberOf: group }) => group))
    const kinds = new Map(
      atlas.facilities.filter(({ id }) => groups.has(id)).map(({ id, kind }) => [id, kind]),
    )
    return members.flatMap(({ id, memberOf: group }): Issue<IssueCode>[] => {
      if (group === undefined) return []
      const place = {
        level: 'error',
        file: `facilities/${id}.yaml`,
        path: ['member_of'],
        params: { id: group },
      } as const
      if (group === id) return [{ code: 'member-of-itself', ...place }]
      if (!ids.get('facilities')?.has(group)) return [{ code: 'unknown-group', ...place }]
      const kind = kinds.get(group)
      if (kind === undefined || kind === 'group') return []
      return [{ code: 'member-of-no-group', ...place, params: { id: group, kind } }]
    })
  },
}
