import type { Message } from '../../i18n/catalogue.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { wordsFor } from '../../i18n/words-for.ts'

const KEYS = [
  'loading',
  'failed',
  'how',
  'best',
  'range',
  'none',
  'how.unknown',
  'how.claim',
  'how.log10',
  'how.derived',
  'said',
  'said.open',
  'rated',
  'unrated',
  'wrong',
] as const

/** Messages of the calculator for its script, by their keys without the first part. */
export function calculatorWords(locale: Locale): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    KEYS.map((key) => {
      const message: MessageKey = `calculator.${key}`
      return [key, Object.values(wordsFor(locale, [message]))[0] ?? '']
    }),
  )
}
