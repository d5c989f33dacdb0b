import type { Catalogue, Message, Plural, Translated } from '../catalogue.ts'
import type { en } from './en.ts'

/** Letters with marks, so that text from no catalogue stands out. */
const MARKED = new Map([...'aeiounAEIOUN'].map((letter, at) => [letter, [...'åéîøüñÅÉÎØÜÑ'][at] ?? letter]))

function lengthen(text: string): string {
  const marked = text
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? piece : [...piece].map((c) => MARKED.get(c) ?? c).join('')))
    .join('')
  const more = Math.ceil(text.replace(/\{\w+\}/g, '').length * 0.4)
  return `⟦${marked}${'~'.repeat(more).replace(/(.{9})./g, '$1 ')}⟧`
}

function translate(message: Message): Message {
  if (typeof message === 'string') return lengthen(message)
  const forms: Plural = { one: lengthen(message.one), other: lengthen(message.other) }
  return forms
}

/** A language of the tests: every message of the English catalogue marked and 40 % longer. */
export function pseudo(from: typeof en): Catalogue<Translated<(typeof en)['messages']>> {
  const entries = Object.entries<Message>(from.messages).map(([key, message]) => [key, translate(message)])
  return { tag: 'en-x-long', name: '⟦Łøñg~~~~⟧', intl: 'en-GB', messages: Object.fromEntries(entries) }
}
