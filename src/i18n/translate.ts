import { catalogueOf, type Locale } from './locales.ts'
import type { MessageKey } from './messages/en.ts'
import { numberFormat } from './format.ts'
import { typeset } from './typeset.ts'

/** Values for the placeholders of a message; numbers are written as the language writes them. */
export type Params = Readonly<Record<string, string | number>>

/** Looks a message up. A placeholder without a value throws: that is our mistake, not the reader's. */
export type Translate = (key: MessageKey, params?: Params) => string

/**
 * Fills `{name}` placeholders. Example: `fill('{n} ponds', { n: 1200 }, 'en')` gives `1,200 ponds`.
 */
export function fill(text: string, params: Params, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`message "${text}" lacks the value "${name}"`)
    return typeof value === 'number' ? numberFormat(locale).format(value) : value
  })
}

/** Every page and many parts of it ask for one; the rules of plurals are slow to make. */
const translators = new Map<Locale, Translate>()

/**
 * The translator of a language. A message with plural forms takes the number `n`. No-break spaces are set
 * as in the texts of records, so catalogues are written with ordinary ones.
 * Example: `translator('ru')('list.count', { n: 3 })` gives `3 объекта`.
 */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale)
  if (known) return known
  const made = makeTranslator(locale)
  translators.set(locale, made)
  return made
}

function makeTranslator(locale: Locale): Translate {
  const { messages, intl } = catalogueOf(locale)
  const plurals = new Intl.PluralRules(intl)
  const set = (text: string, params: Params) =>
    typeset(fill(text, params, locale), locale === 'ru' ? 'ru' : 'en')
  return (key, params = {}) => {
    const message = messages[key]
    if (typeof message === 'string') return set(message, params)
    const n = params['n']
    if (typeof n !== 'number') throw new Error(`message "${key}" needs the number "n"`)
    const form = plurals.select(n)
    const text = form === 'zero' || form === 'two' ? message.other : (message[form] ?? message.other)
    return set(text, params)
  }
}
