import type { IssueCode } from '../core/issue-codes.ts'
import type { IssueParams } from '../core/issue.ts'
import { issues as en } from './messages/en/issues.ts'
import { issues as ru } from './messages/ru/issues.ts'

/** What a check says: a sentence, and how to mend it. `{name}` stands for a value of the issue. */
export interface IssueText {
  readonly message: string
  readonly hint: string
}

/** Languages in which checks speak. */
export const ISSUE_LOCALES = ['en', 'ru'] as const
export type IssueLocale = (typeof ISSUE_LOCALES)[number]

const CATALOGUES: Readonly<Record<IssueLocale, Readonly<Record<IssueCode, IssueText>>>> = { en, ru }

const MEANT: Readonly<Record<IssueLocale, string>> = {
  en: 'Did you mean "{meant}"?',
  ru: 'Может быть, «{meant}»?',
}

/** Every sentence and hint of these codes, unfilled, and what is put before a near word: for a script. */
export function issueTexts(
  codes: readonly IssueCode[],
  locale: IssueLocale,
): { readonly issues: Readonly<Record<string, IssueText>>; readonly meant: string } {
  const issues = Object.fromEntries(codes.map((code) => [code, CATALOGUES[locale][code]]))
  return { issues, meant: MEANT[locale] }
}

/** Figures stand as they do in the file, so that they can be found there. */
const fill = (text: string, params: IssueParams): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))

/**
 * Sentence and hint of an issue. Where a near word is known, the hint begins with it.
 * Example: `issueText('missing-key', { key: 'name' }, 'en').message` is `The key "name" is missing.`
 */
export function issueText(code: IssueCode, params: IssueParams, locale: IssueLocale): IssueText {
  const { message, hint } = CATALOGUES[locale][code]
  const meant = params['meant'] === undefined ? '' : `${fill(MEANT[locale], params)} `
  return { message: fill(message, params), hint: meant + fill(hint, params) }
}
