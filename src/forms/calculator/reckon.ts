import type { FieldKey } from '../../core/facility/fields.ts'
import { READERS } from '../../core/record-kinds.ts'
import { scoreFacility } from '../../core/score.ts'
import type { Score } from '../../core/score-types.ts'
import type { Method } from '../../core/method/method.ts'
import { judgeText } from '../../yaml/judge.ts'
import type { LocatedIssue } from '../../yaml/finding.ts'
import { treeOf } from '../contribute/tree-of.ts'
import { RECORD, recordOf } from './entered.ts'
import type { Entries } from './entered.ts'

/** What the entries give: a score, or what is wrong with them. */
export type Reckoned =
  | { readonly ok: true; readonly score: Score }
  | { readonly ok: false; readonly issues: readonly LocatedIssue[] }

/** What the entries are judged and scored by. */
export interface Bench {
  readonly method: Method
  /** Facts that have a control. */
  readonly keys: readonly FieldKey[]
  /** Ids of the materials that may be chosen. */
  readonly materials: readonly string[]
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** The entries through the gates of a record and the engine of the ranking: nothing is reckoned here. */
export function reckon(entries: Entries, { method, keys, materials, asOf }: Bench): Reckoned {
  const text = recordOf(entries, keys, asOf)
  const ids = new Map([
    ['sources', new Set<string>([RECORD.source])],
    ['countries', new Set(['zz'])],
    ['materials', new Set(materials)],
  ])
  const { id, file } = RECORD
  const issues = judgeText({ text, file, folder: 'facilities', id, ids, asOf }).filter(
    ({ level }) => level === 'error',
  )
  const read = READERS.facilities(file, id, treeOf(text, file))
  if (issues.length > 0 || !('record' in read)) return { ok: false, issues }
  return { ok: true, score: scoreFacility(read.record, method, asOf) }
}
