import type { Checklist } from '../../core/checklist/checklist.ts'
import type { IssueCode } from '../../core/issue-codes.ts'
import type { IssueParams, Path } from '../../core/issue.ts'
import { READERS } from '../../core/record-kinds.ts'
import { ofEvaluation } from '../../core/rules/checklist-set.ts'
import type { Ids } from '../../core/rules/rule.ts'
import { valueAt } from '../../core/value-at.ts'
import { judgeText } from '../../yaml/judge.ts'
import { MAX_BYTES } from '../../yaml/gates/bytes.ts'
import type { Told } from '../contribute/judge-draft.ts'
import { treeOf } from '../contribute/tree-of.ts'

/** An evaluation as a file, and what its checks ask of the others. */
export interface Judged {
  readonly text: string
  /** Id of the facility. Example: `kg/kumtor`. */
  readonly facility: string
  readonly date: string
  readonly checklist: Checklist
  readonly ids: Ids
  /** The last day that is not in the future, `YYYY-MM-DD`. */
  readonly today: string
}

/** The file of an evaluation below the content folder. Example: `evaluations/kg/kumtor/2026-05-01.yaml`. */
export const fileOf = (facility: string, date: string): string => `evaluations/${facility}/${date}.yaml`

/** The control that a problem of the record is about; empty where it is one of the whole record. */
function controlOf(code: IssueCode, path: Path, params: IssueParams, tree: unknown): string {
  if (code === 'evaluation-without-source') return 'source'
  const [head, index, key] = path
  if (head !== 'answers')
    return [...path, ...(params['key'] === undefined ? [] : [params['key']])].map(String).join('.')
  const question = typeof index === 'number' ? valueAt(tree, ['answers', index, 'question']) : undefined
  if (typeof question !== 'string') return ''
  return key === 'evidence' ? `answers.${question}.evidence` : `answers.${question}`
}

/** What the checker says of an evaluation: every gate and rule of a file, and what its checklist asks of it. */
export function judgeEntries({ text, facility, date, checklist, ids, today }: Judged): readonly Told[] {
  const file = fileOf(facility, date)
  const id = `${facility}/${date}`
  const size = new TextEncoder().encode(text).length
  if (size > MAX_BYTES)
    return [{ code: 'file-too-large', level: 'error', params: { size, limit: MAX_BYTES }, file, control: '' }]
  const tree = treeOf(text, file)
  const issues = judgeText({ text, file, folder: 'evaluations', id, ids, asOf: today })
  const read = READERS.evaluations(file, id, tree)
  const more = 'record' in read ? ofEvaluation(file, checklist, read.record) : []
  return [...issues, ...more].map(({ code, level, path, params = {} }) => ({
    code,
    level,
    params,
    file,
    control: controlOf(code, path, params, tree),
  }))
}
