import type { Tags } from '../../charts/map/mark-tags.ts'
import type { Localised } from '../../core/claim.ts'
import { LOCALES, type Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'

/** One property a language, `name_<tag>`. */
export function namesBy(text: (locale: Locale) => string): Tags {
  return Object.fromEntries(LOCALES.map((locale) => [`name_${locale}`, text(locale)]))
}

/** The names of a record in every language of the atlas. Example: `{ name_en: 'Naryn', name_ru: 'Нарын' }`. */
export function namesOf(name: Localised): Tags {
  return namesBy((locale) => worded(name, locale).text)
}
