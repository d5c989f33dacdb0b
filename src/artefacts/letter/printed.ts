import { DEFAULT_LOCALE } from '../../i18n/locales.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'

/** A line as a document prints it, with the language its letters are of where that is not the page's. */
export function printed(text: string, locale: Locale): Worded {
  const lang = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : DEFAULT_LOCALE
  return lang === locale ? { text } : { text, lang }
}
