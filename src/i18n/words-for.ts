import type { Message, Plural } from './catalogue.ts'
import { catalogueOf, type Locale } from './locales.ts'
import type { MessageKey } from './messages/en.ts'
import { typeset } from './typeset.ts'

/**
 * Messages for a script, unfilled, by the last part of their keys: a component prints them as
 * `data-words={JSON.stringify(wordsFor(locale, ['live-map.count', 'live-map.close']))}`, and the script
 * fills them with `say`. Example: gives `{ count: { one: …, other: … }, close: 'Close' }`.
 */
export function wordsFor(locale: Locale, keys: readonly MessageKey[]): Readonly<Record<string, Message>> {
  const { messages } = catalogueOf(locale)
  const set = (text: string) => typeset(text, locale === 'ru' ? 'ru' : 'en')
  const setForms = (forms: Plural): Plural => ({
    ...forms,
    ...Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, set(text as string)])),
  })
  return Object.fromEntries(
    keys.map((key) => {
      const message = messages[key]
      return [
        key.slice(key.lastIndexOf('.') + 1),
        typeof message === 'string' ? set(message) : setForms(message),
      ]
    }),
  )
}
