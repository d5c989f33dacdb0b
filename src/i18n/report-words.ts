import { CONFIG } from '../config.ts'
import type { Level } from '../core/issue.ts'
import { issueText } from './issue-text.ts'
import type { IssueLocale, IssueText } from './issue-text.ts'
import type { IssueCode } from '../core/issue-codes.ts'
import type { IssueParams } from '../core/issue.ts'
import { problemPath } from './routes.ts'

/** The words of a report of `check`. */
export interface ReportWords {
  readonly issue: (code: IssueCode, params: IssueParams) => IssueText
  /** Address of the page that explains a code: why the rule exists, with examples. */
  readonly help: (code: IssueCode) => string
  readonly level: Readonly<Record<Level, string>>
  readonly summary: (files: number, errors: number, warnings: number) => string
}

const counted = (intl: string, forms: Partial<Record<Intl.LDMLPluralRule, string>>, other: string) => {
  const plurals = new Intl.PluralRules(intl)
  return (n: number): string => `${n} ${forms[plurals.select(n)] ?? other}`
}

function summaryOf(locale: IssueLocale): ReportWords['summary'] {
  const ru = locale === 'ru'
  const file = ru
    ? counted('ru', { one: 'файл', few: 'файла' }, 'файлов')
    : counted('en', { one: 'file' }, 'files')
  const error = ru
    ? counted('ru', { one: 'ошибка', few: 'ошибки' }, 'ошибок')
    : counted('en', { one: 'error' }, 'errors')
  const warning = ru
    ? counted('ru', { one: 'предупреждение', few: 'предупреждения' }, 'предупреждений')
    : counted('en', { one: 'warning' }, 'warnings')
  return (files, errors, warnings) => `${file(files)}: ${error(errors)}, ${warning(warnings)}`
}

/** The words of a report in one language. Example of a summary: `512 files: 0 errors, 2 warnings`. */
export function reportWords(locale: IssueLocale): ReportWords {
  return {
    issue: (code, params) => issueText(code, params, locale),
    help: (code) => `${CONFIG.site}${problemPath(locale, code)}`,
    level:
      locale === 'ru'
        ? { error: 'ошибка', warning: 'предупреждение' }
        : { error: 'error', warning: 'warning' },
    summary: summaryOf(locale),
  }
}
