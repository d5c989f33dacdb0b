import type { Worded } from '../../i18n/text.ts'

/** Cyrillic spellings stand in pages of any language: say so, or a screen reader stumbles. */
export function spelling(text: string, locale: string): Worded {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text)
  return {
    text,
    ...(cyrillic && locale !== 'ru' && { lang: 'ru' }),
    ...(!cyrillic && locale === 'ru' && { lang: 'en' }),
  }
}
