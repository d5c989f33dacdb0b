import { spanOf } from '../../core/span.ts'
import { formatDate, formatDates } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Translate } from '../../i18n/translate.ts'

/** What it takes to write a date. */
export interface Words {
  readonly locale: Locale
  readonly t: Translate
}

/** A deadline as exactly as it is known. Example: `June 2022`, `4th quarter of 2022`. */
export function dueText({ locale, t }: Words, due: string): string {
  if (spanOf(due)?.precision !== 'quarter') return formatDate(due, locale)
  const [year = '', quarter = ''] = due.split('-Q')
  switch (quarter) {
    case '1':
      return t('plan.due.quarter.1', { year })
    case '2':
      return t('plan.due.quarter.2', { year })
    case '3':
      return t('plan.due.quarter.3', { year })
    default:
      return t('plan.due.quarter.4', { year })
  }
}

/** The days of an event. Example: `2–4 June 2021`, `2019`. */
export function spanText(
  { locale }: Words,
  { from, to }: { readonly from: string; readonly to?: string },
): string {
  return to === undefined || to === from ? formatDate(from, locale) : formatDates(from, to, locale)
}
