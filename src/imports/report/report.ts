import type { ImportIssue } from '../issue.ts'
import type { Mapping } from '../mapping.ts'
import type { Proposal, Verdict } from '../proposal.ts'
import { VERDICTS } from '../proposal.ts'
import type { UnreadSheet } from '../propose-mapping.ts'

/** How a run ended. */
export type Outcome = 'dry' | 'refused' | 'nothing' | 'written'

/** Everything a run has to say; the printed forms are made from it. */
export interface ImportReport {
  /** Name of the file, without its folders. */
  readonly file: string
  /** What it was found to be. Example: `CSV, windows-1251, ;`. */
  readonly form: string
  readonly outcome: Outcome
  /** Nothing was left out because it was not understood. */
  readonly ok: boolean
  readonly mapping: Mapping
  readonly unread: readonly UnreadSheet[]
  readonly proposals: readonly Proposal[]
  readonly issues: readonly ImportIssue[]
  /** Paths of the records that were written, or would be. */
  readonly files: readonly string[]
}

/** Rows by what becomes of them. */
export const tally = (proposals: readonly Proposal[]): Readonly<Record<Verdict, number>> => {
  const count = (verdict: Verdict) => proposals.filter((each) => each.verdict === verdict).length
  const [fresh, match, unchanged, doubtful, skipped] = VERDICTS.map(count)
  return {
    new: fresh ?? 0,
    match: match ?? 0,
    unchanged: unchanged ?? 0,
    'not-understood': doubtful ?? 0,
    skipped: skipped ?? 0,
  }
}
