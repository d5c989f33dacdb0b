import type { Localised } from '../../core/claim.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { spelling } from '../facility/spelling.ts'

/** A record with every name it goes by. */
export interface Named {
  readonly name: Localised
  readonly namesOther?: Readonly<Record<string, string>>
  readonly aliases?: readonly string[]
}

/** The main name, then all others: of the other language, of languages of the region, former and other spellings. */
export function spellings(
  { name, namesOther = {}, aliases = [] }: Named,
  locale: Locale,
): { readonly title: Worded; readonly also: readonly Worded[] } {
  const title = worded(name, locale)
  const others: readonly Worded[] = [
    ...(['en', 'ru'] as const)
      .filter((lang) => lang !== locale)
      .map((lang) => ({ text: worded(name, lang).text, lang })),
    ...Object.entries(namesOther).map(([lang, text]) => ({ text, lang })),
    ...aliases.map((alias) => spelling(alias, locale)),
  ]
  const seen = new Set([title.text])
  const also = others.filter(({ text }) => !seen.has(text) && seen.add(text))
  return { title, also }
}

/** Both names of a record. */
export const both = ({ en, ru }: Localised): readonly string[] => [en, ru]
