import type { IssueLocale } from '../../src/i18n/issue-text.ts'
import { reportWords } from '../../src/i18n/report-words.ts'
import { requestWords } from '../../src/i18n/request-words.ts'
import type { RequestKind } from '../../src/records/git-tree/gate.ts'
import type { LocatedIssue } from '../../src/yaml/finding.ts'
import { cutText, issueList, MAX_CHARACTERS, MAX_TEXT_BYTES, quiet } from './markdown.ts'
import { MARK } from './post.ts'

/** Everything a report tells. */
export interface RequestFindings {
  readonly kind: RequestKind
  /** What gate G0 refused. */
  readonly refused: readonly LocatedIssue[]
  /** What the check says of the records; absent where they were not read. */
  readonly checked?: readonly LocatedIssue[]
  /** The comparison in Markdown; absent where there is nothing to compare. */
  readonly diff?: Readonly<Record<IssueLocale, string | undefined>>
}

/** The comment: both languages at equal depth, the second folded in, cut to what the forge takes. */
export function composeReport(findings: RequestFindings): string {
  const half = (locale: IssueLocale): string =>
    cutText(part(findings, locale), MAX_CHARACTERS / 2 - 200, MAX_TEXT_BYTES / 2, requestWords(locale).cut)
  const { title, language } = requestWords('ru')
  const folded = `<details><summary>${language}: ${title}</summary>\n\n${half('ru')}\n</details>\n`
  return `${MARK}\n${half('en')}\n${folded}`
}

function part({ kind, refused, checked, diff }: RequestFindings, locale: IssueLocale): string {
  const words = requestWords(locale)
  const issues = reportWords(locale)
  const parts = [`## ${words.title}`, words.kind[kind]]
  if (refused.length > 0) parts.push(words.refused, issueList(refused, issues))
  if (checked) {
    if (!checked.some(({ level }) => level === 'error')) parts.push(words.sound)
    if (checked.length > 0) parts.push(`### ${words.problems}`, issueList(checked, issues))
  }
  if (diff) parts.push(closed(quiet(diff[locale] ?? words.noDiff)))
  return `${parts.join('\n\n')}\n`
}

/** The comparison's own headings stand one step below the report's. */
const closed = (markdown: string): string => markdown.replaceAll(/^#+ /gm, (hashes) => `#${hashes}`).trim()
