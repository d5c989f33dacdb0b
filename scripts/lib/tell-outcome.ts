import { idWords } from '../../src/i18n/id-words.ts'
import type { IssueLocale } from '../../src/i18n/issue-text.ts'
import { reportWords } from '../../src/i18n/report-words.ts'
import type { Outcome } from '../../src/records/edit-ids.ts'
import { printReport } from '../../src/records/print-report.ts'
import { print } from './command.ts'

/**
 * Tells what became of an id: the files written or removed on standard output, or on standard error why
 * none was. Gives the exit code.
 */
export async function tellOutcome(
  outcome: Outcome,
  content: string,
  locale: IssueLocale,
  done: string,
): Promise<number> {
  if (outcome.ok) {
    await print(outcome.changed.map((file) => `${content}/${file}\n`).join(''))
    process.stderr.write(`${done}\n`)
    return 0
  }
  const { refusal } = outcome
  if ('report' in refusal) {
    const { report } = refusal
    const errors = { ...report, issues: report.issues.filter(({ level }) => level === 'error') }
    process.stderr.write(`${printReport(errors, 'text', content, reportWords(locale))}\n`)
    process.stderr.write(`${idWords(locale, refusal.code)}\n`)
  } else process.stderr.write(`${idWords(locale, refusal.code, refusal.params)}\n`)
  if ('files' in refusal) process.stderr.write(refusal.files.map((file) => `  ${content}/${file}\n`).join(''))
  process.stderr.write(`${idWords(locale, 'unchanged')}\n`)
  return 1
}
