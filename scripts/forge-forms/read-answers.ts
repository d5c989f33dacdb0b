import type { IssueCode } from '../../src/core/issue-codes.ts'
import type { IssueParams } from '../../src/core/issue.ts'
import { forgeFormWords } from '../../src/i18n/forge-form-words.ts'
import type { FormFieldId, FormId } from '../../src/i18n/forge-form-words.ts'
import { ISSUE_LOCALES } from '../../src/i18n/issue-text.ts'
import type { IssueLocale } from '../../src/i18n/issue-text.ts'
import { FORM_IDS, FORMS } from './forms.ts'
import type { FormField } from './forms.ts'

/** What is wrong with the answers of a form. */
export interface FormIssue {
  readonly code: IssueCode
  readonly params: IssueParams
}

/** The answers of a form by the ids of its fields; an answer that was left out is empty. */
export interface FormAnswers {
  readonly form: FormId
  readonly locale: IssueLocale
  readonly answer: (field: FormFieldId) => string
  /** The heading of a field as the person saw it. */
  readonly heading: (field: FormFieldId) => string
}

/** Answers, or every reason why there are none. */
export type ReadAnswers = FormAnswers | { readonly issues: readonly FormIssue[] }

/** Most characters of an issue on the forge. */
const MAX_CHARACTERS = 65_536
const HEADING = /^### (.*)$/
/** What the forge writes for an answer that was left out. */
const EMPTY: ReadonlySet<string> = new Set(['_No response_', 'None', ''])

interface Section {
  readonly heading: string
  readonly lines: string[]
}

/** Reads an issue as the forge prints it from a form: a heading of the third level a field, its answer below. */
export function readAnswers(markdown: string): ReadAnswers {
  if (markdown.length > MAX_CHARACTERS)
    return { issues: [issue('form-too-large', { size: markdown.length, limit: MAX_CHARACTERS })] }
  const sections = sectionsOf(markdown.replaceAll('\r\n', '\n'))
  const found = formOf(sections[0]?.heading)
  if (!found) return { issues: [issue('form-unknown', {})] }
  const { form, locale } = found
  const { fields } = forgeFormWords(locale)
  const known = new Map<string, FormField>(FORMS[form].map((field) => [fields[field.id].label, field]))
  const answers = new Map<FormFieldId, string>()
  const issues: FormIssue[] = []
  for (const { heading, lines } of sections) {
    const field = known.get(heading)
    if (!field) issues.push(issue('form-heading-unknown', { heading: short(heading) }))
    else if (answers.has(field.id)) issues.push(issue('form-heading-twice', { heading }))
    else answers.set(field.id, answerOf(lines, field, locale, issues, heading))
  }
  for (const { id, required } of FORMS[form]) {
    const heading = fields[id].label
    if (!answers.has(id)) issues.push(issue('form-heading-missing', { heading }))
    else if (required && answers.get(id) === '') issues.push(issue('form-answer-missing', { heading }))
  }
  if (issues.length > 0) return { issues }
  return {
    form,
    locale,
    answer: (field) => answers.get(field) ?? '',
    heading: (field) => fields[field].label,
  }
}

/** An issue of a form. */
export const issue = (code: IssueCode, params: IssueParams): FormIssue => ({ code, params })

/** As much of a text as a message should repeat, in one line. */
export const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

/** Headings within a fenced text are part of the answer. */
function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = []
  let fenced = false
  for (const line of text.split('\n')) {
    const heading = fenced ? undefined : HEADING.exec(line)?.[1]
    if (heading !== undefined) sections.push({ heading: heading.trim(), lines: [] })
    else sections.at(-1)?.lines.push(line)
    if (fenced ? line === '```' : line === '```yaml') fenced = !fenced
  }
  return sections
}

function formOf(heading = ''): { readonly form: FormId; readonly locale: IssueLocale } | undefined {
  for (const locale of ISSUE_LOCALES)
    for (const form of FORM_IDS) {
      const [first] = FORMS[form]
      if (first && forgeFormWords(locale).fields[first.id].label === heading) return { form, locale }
    }
  return undefined
}

function answerOf(
  lines: readonly string[],
  { type, offers, render, example = '' }: FormField,
  locale: IssueLocale,
  issues: FormIssue[],
  heading: string,
): string {
  const text = lines.join('\n').trim()
  if (EMPTY.has(text)) return ''
  if (render) {
    const [, inner] = /^```yaml\n([\s\S]*?)\n?```$/.exec(text) ?? []
    if (inner?.trim() === '') return ''
    if (inner !== undefined && !inner.includes('```')) return `${inner}\n`
    issues.push(issue('form-answer-unread', { heading, found: short(text), example: '```yaml' }))
    return ''
  }
  if (offers) {
    const offer = offers(locale).find(({ label }) => label === text)
    if (!offer) issues.push(issue('form-answer-not-offered', { heading, found: short(text) }))
    return offer?.value ?? ''
  }
  if (type === 'input' && text.includes('\n'))
    issues.push(issue('form-answer-unread', { heading, found: short(text), example: example || '…' }))
  return text
}
