import { basename, resolve } from 'node:path'
import type { IssueCode } from '../core/issue-codes.ts'
import type { IssueParams } from '../core/issue.ts'
import type { LocatedIssue } from '../yaml/finding.ts'
import { ALL_UNSEEN, hasUnseen } from '../yaml/gates/bytes.ts'
import type { Report } from './report.ts'

/** Sentence and hint of an issue in the language of the reader. */
export type Wording = (
  code: IssueCode,
  params: IssueParams,
) => { readonly message: string; readonly hint: string }

/** Words around the issues in the language of the reader. */
export interface ReportWords {
  readonly issue: Wording
  /** Address of the page that explains a code. */
  readonly help: (code: IssueCode) => string
  readonly level: Readonly<Record<LocatedIssue['level'], string>>
  /** The last line. Example: `512 files: 2 errors, 1 warning`. */
  readonly summary: (files: number, errors: number, warnings: number) => string
}

export const FORMATS = ['text', 'json', 'github'] as const
export type Format = (typeof FORMATS)[number]

const WIDTH = 80

/** Path of a file as told: relative to the parent of the content folder. Example: `content/sources/s010.yaml`. */
const told = (content: string, file: string): string =>
  file === '.' ? basename(resolve(content)) : `${basename(resolve(content))}/${file}`

/** What a terminal would obey or hide, made visible, unit for unit. */
const visible = (text: string): string =>
  hasUnseen(text) ? text.replace(ALL_UNSEEN, (unseen) => '\u00b7'.repeat(unseen.length)) : text

/** The source line cut to 80 columns around the place, and a caret below it. */
export function frame({ sourceLine, column }: LocatedIssue): string {
  if (!sourceLine) return ''
  const start = Math.max(0, Math.min(column - 1 - WIDTH / 2, sourceLine.length - WIDTH))
  const cut = sourceLine.slice(start, start + WIDTH)
  const shown = `${start > 0 ? '…' : ''}${cut.slice(start > 0 ? 1 : 0)}`
  return `    ${visible(shown)}\n    ${' '.repeat(Math.max(0, column - 1 - start))}^\n`
}

const inJson = (report: Report, content: string, { issue: wording, help }: ReportWords): string => {
  const issues = report.issues.map(({ code, level, file, line, column, path, params = {} }) => {
    const { message, hint } = wording(code, params)
    const place = { file: told(content, file), line, column, path: path.join('.') }
    return { code, level, ...place, message, hint, help: help(code) }
  })
  return `${JSON.stringify({ ok: report.ok, records: report.records, issues }, null, 2)}\n`
}

/** What GitHub's commands escape in a message, and in addition in a property. */
const message = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const forGithub = (report: Report, content: string, { issue: wording, help }: ReportWords): string =>
  report.issues
    .map(({ code, level, file, line, column, params = {} }) => {
      const words = wording(code, params)
      const place = `file=${property(told(content, file))},line=${line},col=${column},title=${property(code)}`
      return `::${level} ${place}::${message(`${words.message}\n${words.hint}\n${help(code)}`)}\n`
    })
    .join('')

const inText = (report: Report, content: string, words: ReportWords): string => {
  const issues = report.issues.map((each) => {
    const { message: sentence, hint } = words.issue(each.code, each.params ?? {})
    const place = `${visible(told(content, each.file)).replaceAll('\n', '\u00b7')}:${each.line}:${each.column}`
    const said = visible(`${words.level[each.level]}: ${sentence} [${each.code}]`)
    return `${place} ${said}\n${frame(each)}    ${visible(hint)}\n    ${words.help(each.code)}\n\n`
  })
  const errors = report.issues.filter(({ level }) => level === 'error').length
  const files = Object.values(report.records).reduce((sum, count) => sum + count, 0)
  return `${issues.join('')}${words.summary(files, errors, report.issues.length - errors)}\n`
}

/** The report as text for a terminal, as JSON for programs, or as GitHub's annotations. */
export function printReport(report: Report, format: Format, content: string, words: ReportWords): string {
  if (format === 'json') return inJson(report, content, words)
  return format === 'github' ? forGithub(report, content, words) : inText(report, content, words)
}
