import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import { isMap } from '../value-at.ts'
import type { RecordRule } from './rule.ts'

const DATE_KEYS: ReadonlySet<string> = new Set(['as_of', 'accessed', 'year', 'received', 'decided'])
/** Files and folders whose records hold a date of something done under further keys. */
const MORE_KEYS: Readonly<Record<string, readonly string[]>> = {
  evaluations: ['date'],
  checklists: ['version'],
  'known-problems.yaml': ['since', 'settled'],
  'corrections.yaml': ['published', 'told'],
}
const DATE = /^\d{4}(?:-\d\d){0,2}$/

/** True for a date whose whole span lies after the release. Example: `2026-12` after `2026-11-22`, `2026` not. */
const isAfter = (date: string, asOf: string): boolean => DATE.test(date) && date > asOf.slice(0, date.length)

/** No date of a claim or of a document lies after the release date. */
export const dateAfterRelease: RecordRule = {
  id: 'date-after-release',
  scope: 'record',
  check: ({ file, folder, tree, asOf }) => {
    const issues: Issue<IssueCode>[] = []
    const more = MORE_KEYS[folder] ?? []
    const path: (string | number)[] = []
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) step(index, value[index])
      } else if (isMap(value)) {
        for (const key in value) {
          const inner = value[key]
          const dated =
            DATE_KEYS.has(key) ||
            (folder === 'incidents' && key === 'value' && path[0] === 'date') ||
            more.includes(key)
          if (dated && typeof inner === 'string' && isAfter(inner, asOf)) {
            const params = { date: inner, release: asOf }
            issues.push({ code: 'date-after-release', level: 'error', file, path: [...path, key], params })
          } else if (typeof inner === 'object') step(key, inner)
        }
      }
    }
    const step = (key: string | number, value: unknown): void => {
      path.push(key)
      walk(value)
      path.pop()
    }
    walk(tree)
    return issues
  },
}
