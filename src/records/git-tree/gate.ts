import type { LocatedIssue } from '../../yaml/finding.ts'
import { changesOf } from './changes.ts'
import type { Change } from './changes.ts'
import { gateChange, gitIssue } from './gate-change.ts'
import { gateLedger } from './gate-ledger.ts'
import { gateSamePaths } from './gate-paths.ts'
import { objectHeads } from './read-objects.ts'
import { CONTENT, readRequest, UnrelatedError } from './request.ts'
import type { Request, RequestOrder } from './request.ts'
import { GitError } from './run-git.ts'

/** What a request touches. A mixed one is refused: records are judged by the code of the main branch. */
export type RequestKind = 'data' | 'code' | 'mixed' | 'none'

/** The verdict of gate G0. */
export interface Gated {
  readonly kind: RequestKind
  readonly changes: readonly Change[]
  /** Empty where the records may be laid into a checkout of the main branch. */
  readonly issues: readonly LocatedIssue[]
  /** The trees; absent where they could not be read. */
  readonly request?: Request
}

/** Most files of the content that one request may change. */
export const MAX_CHANGES = 2000

/**
 * Gate G0: judges a request by its git objects alone. Nothing of it is checked out, run or written.
 * Never throws on a bad request. Example: `gateRequest({ repository: '.', base: 'main', head: sha })`.
 */
export function gateRequest(order: RequestOrder): Gated {
  try {
    return judged(readRequest(order))
  } catch (error) {
    if (error instanceof UnrelatedError) return refused(gitIssue('git-unrelated', '.'))
    if (error instanceof GitError) return refused(gitIssue('git-tree', '.', { reason: error.message }))
    throw error
  }
}

const refused = (issue: LocatedIssue): Gated => ({ kind: 'none', changes: [], issues: [issue] })

function judged(request: Request): Gated {
  const changes = changesOf(request)
  const { besides, contentMode } = request
  const data = changes.length > 0 || contentMode !== undefined
  const kind = besides.length > 0 ? (data ? 'mixed' : 'code') : data ? 'data' : 'none'
  const whole: LocatedIssue[] = []
  if (contentMode !== undefined)
    whole.push(
      gitIssue(contentMode === '120000' ? 'git-link' : 'git-mode', '.', { mode: contentMode, path: CONTENT }),
    )
  if (kind === 'mixed') whole.push(gitIssue('git-mixed', '.', { list: listed(besides) }))
  if (changes.length > MAX_CHANGES) {
    whole.push(gitIssue('git-count', '.', { limit: MAX_CHANGES }))
    return { kind, changes, issues: whole, request }
  }
  const heads = objectHeads(
    request.repository,
    changes.flatMap(({ after }) => (after && after.mode !== '160000' ? [after.oid] : [])),
  )
  const issues = [
    ...whole,
    ...changes.flatMap((change) => gateChange(change, heads)),
    ...gateSamePaths(request.base, changes),
    ...gateLedger(request, changes),
  ]
  return { kind, changes, issues, request }
}

const listed = (names: readonly string[]): string =>
  names.length > 10 ? `${names.slice(0, 10).join(', ')} …` : names.join(', ')
