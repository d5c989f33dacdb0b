import { issueText } from '../../i18n/issue-text.ts'
import type { IssueLocale } from '../../i18n/issue-text.ts'
import type { ImportReport } from './report.ts'
import { tally } from './report.ts'

/**
 * The report for programs. `schemaVersion` 1: `rows` in the order of the table with `verdict`, `record`,
 * `match` and `changes` (each with `field`, `effect`, `at`, `claim`, and what is `known`); `issues` with
 * code, place, the cell's text, message and hint.
 */
export function reportJson(report: ImportReport, lang: IssueLocale): string {
  const { file, form, outcome, ok, mapping, unread, proposals, files } = report
  const issues = report.issues.map(({ code, level, sheet, row, column, text, params }) => ({
    code,
    level,
    sheet,
    row,
    column,
    text,
    ...issueText(code, params, lang),
  }))
  const rows = proposals.map(({ issues: own, column: _, ...row }) => ({
    ...row,
    codes: own.map(({ code }) => code),
  }))
  const document = {
    schemaVersion: 1,
    file,
    form,
    ok,
    outcome,
    counts: tally(proposals),
    unreadSheets: unread,
    mapping,
    rows,
    issues,
    files,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
