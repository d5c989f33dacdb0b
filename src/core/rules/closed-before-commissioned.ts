import { claimsOf } from '../claim.ts'
import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import type { LoneRule } from './rule.ts'

/**
 * Deposition does not end before it begins. An error only where no choice of claims can be right;
 * where some claims agree and others do not, the disagreement is shown, and warned of.
 */
export const closedBeforeCommissioned: LoneRule = {
  id: 'closed-before-commissioned',
  scope: 'lone',
  gate: 'rule',
  check: ({ atlas }) =>
    atlas.facilities.flatMap(({ id, facts }): Issue<IssueCode>[] => {
      const begun = claimsOf(facts.commissioned).map(({ value }) => value)
      const ended = claimsOf(facts.closed).map(({ value }) => value)
      if (begun.length === 0 || ended.length === 0) return []
      const place = (index: number) => ({
        file: `facilities/${id}.yaml`,
        path: ['closed', index, ended[index]?.lo === ended[index]?.hi ? 'value' : 'range'],
      })
      const latest = Math.max(...ended.map(({ hi }) => hi))
      const earliest = Math.min(...begun.map(({ lo }) => lo))
      const params = { closed: latest, commissioned: earliest }
      if (latest < earliest)
        return [{ code: 'closed-before-commissioned', level: 'error', ...place(0), params }]
      const doubtful = ended.findIndex(({ hi }) => begun.some(({ lo }) => hi < lo))
      if (doubtful < 0) return []
      return [{ code: 'closed-may-precede-commissioned', level: 'warning', ...place(doubtful) }]
    }),
}
