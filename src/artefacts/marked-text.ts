import type { Marked } from './marked.ts'

/** Words with marked numbers among them, in the order of the language. */
export type MarkedText = readonly (string | Marked)[]

/** Private characters stand for the numbers while a message is filled; no catalogue holds them. */
const FIRST = 0xe000
const SLOT = /([\u{e000}-\u{e0ff}])/u

/**
 * Fills a message with marked numbers.
 * Example: `markedText({ band }, (slots) => t('facility.rank.all', slots))`.
 * @param write gets the numbers as texts to be put into the message
 */
export function markedText<Name extends string>(
  numbers: Readonly<Record<Name, Marked>>,
  write: (slots: Readonly<Record<string, string>>) => string,
): MarkedText {
  const names = Object.entries<Marked>(numbers)
  const slots = names.map(([name], index) => [name, String.fromCodePoint(FIRST + index)] as const)
  return write(Object.fromEntries(slots))
    .split(SLOT)
    .flatMap((piece) => (piece === '' ? [] : [names[(piece.codePointAt(0) ?? 0) - FIRST]?.[1] ?? piece]))
}
