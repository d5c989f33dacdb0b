import type { Atlas } from '../core/atlas.ts'
import type { Sheet } from '../tables/sheet.ts'
import type { Applied, Target } from './apply.ts'
import { applyPlan } from './apply.ts'
import type { ImportIssue } from './issue.ts'
import type { Mapping } from './mapping.ts'
import { planRows } from './plan.ts'
import type { Plan, Proposal } from './proposal.ts'
import { referencesOf } from './references.ts'
import { rowsOf } from './row.ts'

/** What an import is given. */
export interface ImportOrder extends Target {
  readonly sheets: readonly Sheet[]
  readonly mapping: Mapping
  readonly atlas: Atlas
  readonly source?: string
  /** Date of the values of rows that name none. */
  readonly valuesAsOf?: string
  /** Ids that may not be used anew: addresses of the ledger. */
  readonly taken: Iterable<string>
}

/** What an import would do, and what it did not understand. */
export interface ImportResult extends Plan {
  readonly files: ReadonlyMap<string, string>
  /** All problems of all rows, in the order of the table. */
  readonly issues: readonly ImportIssue[]
  /** Nothing was left out because it was not understood. */
  readonly ok: boolean
}

/** A row whose record the checker refuses is not understood either. */
function told(proposals: readonly Proposal[], { issues }: Applied): readonly Proposal[] {
  return proposals.map((proposal) => {
    const own = issues.filter(({ sheet, row }) => sheet === proposal.sheet && row === proposal.row)
    if (own.length === 0) return proposal
    return { ...proposal, verdict: 'not-understood', issues: [...proposal.issues, ...own] }
  })
}

/** From the sheets of a file to the texts of records. Pure: nothing is read or written. */
export function importTable(order: ImportOrder): ImportResult {
  const { sheets, mapping, atlas, source, valuesAsOf } = order
  const rows = mapping.sheets.flatMap((each) => {
    const sheet = sheets.find(({ name }) => name === each.sheet)
    return sheet ? rowsOf(sheet, each) : []
  })
  const context = {
    atlas,
    references: referencesOf(atlas),
    mapping,
    ...(source !== undefined && { source }),
    ...(valuesAsOf !== undefined && { asOf: valuesAsOf }),
  }
  const plan = planRows(context, rows, order.taken)
  const applied = applyPlan(plan, order)
  const proposals = told(plan.proposals, applied)
  const issues = proposals.flatMap((proposal) => proposal.issues)
  const ok = !issues.some(({ level }) => level === 'error')
  return { proposals, created: plan.created, files: applied.files, issues, ok }
}
