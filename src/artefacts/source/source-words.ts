import type { Source } from '../../core/source/source.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import { typeset } from '../../i18n/typeset.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Context } from '../list/context.ts'

const LABELLED = ['en', 'ru', 'kk', 'ky', 'tg', 'uz', 'tk', 'de', 'es'] as const

/** Names of languages in the page's language; the bare code where the catalogue has none. */
export function languagesText({ t }: Context, languages: readonly string[]): string {
  return languages
    .map((code) => {
      const known = LABELLED.find((each) => each === code)
      return known ? t(`language.${known}`) : code
    })
    .join(', ')
}

const IN_CYRILLIC: ReadonlySet<string> = new Set(['ru', 'kk', 'ky', 'tg'])

/** The language a title is in, by its letters: a Russian document may stand in the record by an English title. */
function languageOfTitle(title: string, languages: readonly string[]): string {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(title)
  return languages.find((code) => IN_CYRILLIC.has(code) === isCyrillic) ?? (isCyrillic ? 'ru' : 'en')
}

/** The title of a document in some languages as printed, with its own language where that is not the page's. */
export function titleIn(locale: Locale, title: string, languages: readonly string[]): Worded {
  const own = languageOfTitle(title, languages)
  return { text: typeset(title, own === 'ru' ? 'ru' : 'en'), ...(own !== locale && { lang: own }) }
}

/** The title of a document as printed, with its language where that is not the page's. */
export const titleOf = ({ locale }: Context, { title, language }: Source): Worded =>
  titleIn(locale, title, language)

/** A line that stands in one language only, with that language where it is not the page's: by its letters. */
export function lineText({ locale }: Context, text: string): Worded {
  const own = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
  return { text: typeset(text, own), ...(own !== locale && { lang: own }) }
}

/** The year or date of a document in words. */
export function yearText({ locale, t }: Context, { year }: Source): string {
  return year === 'undated' ? t('asof.undated') : formatDate(year, locale)
}

/** An address that may be printed as a link: http or https, nothing else. */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, username, password, href } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? href : null
}
