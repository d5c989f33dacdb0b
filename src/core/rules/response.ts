import { FIELD_KEYS } from '../facility/fields.ts'
import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import { nearest } from '../nearest.ts'
import { RESPONSE_KEYS } from '../response/response.ts'
import { facilityOfResponse } from '../response/schema.ts'
import { isMap } from '../value-at.ts'
import type { RecordRule } from './rule.ts'

const KEYS: readonly string[] = [...FIELD_KEYS, ...RESPONSE_KEYS]

/** A reply speaks to a record that is there, to facts that records may have, and is filed under its day. */
export const responseRule: RecordRule = {
  id: 'response',
  scope: 'record',
  folders: ['responses'],
  check: ({ file, id, tree, ids }) => {
    const issues: Issue<IssueCode>[] = []
    const facility = facilityOfResponse(id)
    const known = ids.get('facilities') ?? new Set<string>()
    if (!known.has(facility)) {
      const meant = nearest(facility, [...known])
      const params = { id: facility, folder: 'facilities', ...(meant !== undefined && { meant }) }
      issues.push({ code: 'unknown-facility', level: 'error', file, path: [], params })
    }
    if (!isMap(tree)) return issues
    const { about, received } = tree
    for (const [index, key] of Array.isArray(about) ? about.entries() : []) {
      if (typeof key !== 'string' || KEYS.includes(key)) continue
      const meant = nearest(key, KEYS)
      const params = { key, list: KEYS.join(', '), ...(meant !== undefined && { meant }) }
      issues.push({ code: 'unknown-fact', level: 'error', file, path: ['about', index], params })
    }
    const filed = id.split('/').at(-1) ?? ''
    if (typeof received === 'string' && received !== filed)
      issues.push({
        code: 'response-date-differs',
        level: 'error',
        file,
        path: ['received'],
        params: { date: received, filed },
      })
    return issues
  },
}
