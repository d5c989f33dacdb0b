import { resolve } from 'node:path'
import { reportWords } from '../i18n/report-words.ts'
import type { Report } from '../records/report.ts'

/** An error that the development server shows as an overlay at its place in the record. */
export class RecordProblem extends Error {
  /** How to mend it. */
  readonly hint: string
  /** Where it stands; the overlay prints the lines around it. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }

  constructor(report: Report, content: string) {
    const errors = report.issues.filter(({ level }) => level === 'error')
    const [first] = errors
    if (!first) throw new Error('a record problem needs an error')
    const words = reportWords('en').issue(first.code, first.params ?? {})
    const more =
      errors.length > 1 ? ` (and ${String(errors.length - 1)} more: npm run check lists them all)` : ''
    super(
      `${first.file}:${String(first.line)}:${String(first.column)} ${words.message} [${first.code}]${more}`,
    )
    this.name = 'RecordProblem'
    this.hint = words.hint
    this.loc = { file: resolve(content, first.file), line: first.line, column: first.column }
  }
}
