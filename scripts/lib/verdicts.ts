import type { IssueCode } from '../../src/core/issue-codes.ts'
import type { IssueParams } from '../../src/core/issue.ts'
import { nearest } from '../../src/core/nearest.ts'
import type { Ids } from '../../src/core/rules/rule.ts'
import { SLUG } from '../../src/core/schema/ids.ts'
import { issueText } from '../../src/i18n/issue-text.ts'
import type { IssueLocale } from '../../src/i18n/issue-text.ts'
import { draftIssues } from '../../src/yaml/draft.ts'
import type { Verdict } from './ask.ts'

/** Judges of answers: each speaks with the checker's own words. */
export interface Verdicts {
  /** What the checker says of one key of a record. */
  readonly key: (key: string, valueOf: (answer: string) => unknown) => Verdict
  /** An id of a folder; an empty answer is good. */
  readonly id: (folder: string, code: IssueCode) => Verdict
  readonly slug: (country: string, exists: string) => Verdict
  readonly optional: (verdict: Verdict) => Verdict
}

/** The judges in one language, for a content folder with these ids. */
export function verdicts(locale: IssueLocale, ids: Ids): Verdicts {
  const say = (code: IssueCode, params: IssueParams): string => {
    const { message, hint } = issueText(code, params, locale)
    return `${message} ${hint}`
  }
  return {
    key: (key, valueOf) => (answer) => {
      const issues = draftIssues('facilities/kg/new.yaml', 'kg/new', { [key]: valueOf(answer) })
      const issue = issues.find(({ path, level }) => path[0] === key && level === 'error')
      return issue && say(issue.code, issue.params ?? {})
    },
    id: (folder, code) => (answer) => {
      const known = [...(ids.get(folder) ?? [])]
      if (answer === '' || known.includes(answer)) return undefined
      const meant = nearest(answer, known)
      return say(code, { id: answer, ...(meant !== undefined && { meant }) })
    },
    slug: (country, exists) => (answer) => {
      if (!SLUG.test(answer)) return say('bad-id', { found: answer })
      return ids.get('facilities')?.has(`${country}/${answer}`) ? exists : undefined
    },
    optional: (verdict) => (answer) => (answer === '' ? undefined : verdict(answer)),
  }
}
