import type { Catalogue, Translated } from './catalogue.ts'
import { en } from './messages/en.ts'
import { ru } from './messages/ru.ts'
import { pseudo } from './messages/pseudo.ts'

/** Tag of a language of the atlas; the first part of every address. Example: `ru`. */
export type Locale = string

/** The languages readers get. A third one is one catalogue more in this list. */
const PUBLISHED: readonly Catalogue<Translated<(typeof en)['messages']>>[] = [en, ru]

/**
 * The pseudo-language is English made 40 % longer; a test builds the site with it to find text that no
 * catalogue holds and boxes that burst. It is never published.
 */
const CATALOGUES = process.env['ATLAS_PSEUDO'] === '1' ? [...PUBLISHED, pseudo(en)] : PUBLISHED

/** Tags of all languages, in the order of the language switch. */
export const LOCALES: readonly Locale[] = CATALOGUES.map((catalogue) => catalogue.tag)

/** The language of `x-default` and of texts that exist in no other. */
export const DEFAULT_LOCALE: Locale = 'en'

/** The catalogue of a language. Throws on an unknown tag: that is our own mistake, never a reader's. */
export function catalogueOf(locale: Locale) {
  const catalogue = CATALOGUES.find(({ tag }) => tag === locale)
  if (!catalogue) throw new Error(`no catalogue for the language "${locale}"`)
  return catalogue
}
