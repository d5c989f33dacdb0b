import type { Localised } from '../core/claim.ts'
import { DEFAULT_LOCALE, type Locale } from './locales.ts'
import { typeset } from './typeset.ts'

/** Text with the language it is in, which may differ from the page's. */
export interface Worded {
  readonly text: string
  /** Set where the text is in another language than the page. */
  readonly lang?: string
}

/**
 * The text of a record in the page's language, else in English with `lang` set.
 * Example: `worded({ en: 'closed', ru: 'закрыто' }, 'ru')` gives `{ text: 'закрыто' }`.
 */
export function worded(text: Localised, locale: Locale): Worded {
  if (locale === 'ru') return { text: typeset(text.ru, 'ru') }
  const english = { text: typeset(text.en, 'en') }
  return locale === DEFAULT_LOCALE ? english : { ...english, lang: 'en' }
}

/** The language of a record's texts that a page shows. Example: `languageOf('ru')` gives `ru`. */
export const languageOf = (locale: Locale): keyof Localised => (locale === 'ru' ? 'ru' : 'en')
