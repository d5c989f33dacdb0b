import { isIssueCode } from '../core/issue-codes.ts'
import type { Ids } from '../core/rules/rule.ts'
import { issueText } from '../i18n/issue-text.ts'
import type { IssueLocale } from '../i18n/issue-text.ts'
import { draftText } from '../yaml/draft.ts'
import { addClaim, setKey } from '../yaml/edit.ts'
import type { LocatedIssue } from '../yaml/finding.ts'
import { judgeText } from '../yaml/judge.ts'
import type { ImportIssue } from './issue.ts'
import type { Change, Plan, Proposal } from './proposal.ts'

/** The texts of records that an import writes, by their path below the content folder. */
export interface Applied {
  readonly files: ReadonlyMap<string, string>
  /** What the checker would refuse, at the row and cell it comes from. */
  readonly issues: readonly ImportIssue[]
}

/** What applying needs of the content. */
export interface Target {
  /** The text of a record that exists. */
  readonly textOf: (id: string) => string
  readonly ids: Ids
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly lang: IssueLocale
}

const fileOf = (id: string): string => `facilities/${id}.yaml`

function edited(text: string | undefined, { field, effect, claim }: Change): string | undefined {
  if (text === undefined || effect === 'same') return text
  return effect === 'absence'
    ? setKey(text, 'facilities', [field], claim)
    : addClaim(text, 'facilities', [field], claim)
}

/** The rows that put something into a record, in the order of the table. */
const rowsOn = ({ proposals }: Plan, id: string): readonly Proposal[] =>
  proposals.filter(({ record, changes, isNew }) => record === id && (isNew || changes.length > 0))

/** The cell that a problem of a record comes from: of the fact it names, else the row. */
function issueOf(
  rows: readonly Proposal[],
  { path, code, params = {} }: LocatedIssue,
  lang: IssueLocale,
): ImportIssue {
  const [field] = path
  const change = rows
    .flatMap(({ changes }) => changes)
    .findLast((each) => each.field === field && each.effect !== 'same')
  const { sheet, row, column } = change?.at ?? rows[0] ?? { sheet: '', row: 0, column: '' }
  const { message, hint } = isIssueCode(code) ? issueText(code, params, lang) : { message: code, hint: '' }
  const detail = `${message} ${hint} [${code}]`
  return {
    code: 'import-row-refused',
    level: 'error',
    sheet,
    row,
    column,
    text: change?.value ?? '',
    params: { detail },
  }
}

/** The ids of a content folder with those of the new records. */
const withNew = (ids: Ids, { created }: Plan): Ids =>
  new Map([...ids, ['facilities', new Set([...(ids.get('facilities') ?? []), ...created.keys()])]])

/**
 * Writes a plan into texts: new records as drafts, further claims into the texts that are there. Every
 * text is judged as `npm run check` would.
 */
export function applyPlan(plan: Plan, { textOf, ids, asOf, lang }: Target): Applied {
  const files = new Map<string, string>()
  const issues: ImportIssue[] = []
  const all = withNew(ids, plan)
  const touched = new Set(plan.proposals.flatMap(({ record }) => record ?? []))
  for (const id of [...touched].toSorted()) {
    const made = plan.created.get(id)
    const rows = rowsOn(plan, id)
    const before = made ? undefined : textOf(id)
    const changes = rows.flatMap((row) => row.changes).filter(({ effect }) => effect !== 'same')
    if (!made && changes.length === 0) continue
    // A new record is printed once: adding claim by claim would parse it as often.
    const text = made ? draftText(made.keys) : changes.reduce(edited, before)
    if (text === undefined || text === before) continue
    const found = judgeText({ text, file: fileOf(id), folder: 'facilities', id, ids: all, asOf })
    const errors = found.filter(({ level }) => level === 'error').map((each) => issueOf(rows, each, lang))
    issues.push(...errors)
    if (errors.length === 0) files.set(fileOf(id), text)
  }
  return { files, issues }
}
