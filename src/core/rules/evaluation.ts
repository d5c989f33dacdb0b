import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import { nearest } from '../nearest.ts'
import { facilityOfResponse } from '../response/schema.ts'
import { isMap } from '../value-at.ts'
import type { RecordRule } from './rule.ts'

/** An evaluation is of a facility that is there, and is filed under its day. */
export const evaluationRule: RecordRule = {
  id: 'evaluation',
  scope: 'record',
  folders: ['evaluations'],
  check: ({ file, id, tree, ids }) => {
    const issues: Issue<IssueCode>[] = []
    const facility = facilityOfResponse(id)
    const known = ids.get('facilities') ?? new Set<string>()
    if (!known.has(facility)) {
      const meant = nearest(facility, [...known])
      const params = { id: facility, folder: 'facilities', ...(meant !== undefined && { meant }) }
      issues.push({ code: 'unknown-facility', level: 'error', file, path: [], params })
    }
    const date = isMap(tree) ? tree['date'] : undefined
    const filed = id.split('/').at(-1) ?? ''
    if (typeof date === 'string' && date !== filed)
      issues.push({
        code: 'evaluation-date-differs',
        level: 'error',
        file,
        path: ['date'],
        params: { date, filed },
      })
    return issues
  },
}
