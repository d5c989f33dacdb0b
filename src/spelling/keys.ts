import { folds } from './fold.ts'

/** Signs and words before a number that say only that it is one. */
const NUMBER_SIGN =
  /(?<![\p{L}\p{N}])(?:№|#|n°|(?:no|nr|номер|number)(?![\p{L}\p{N}])\.?)[\s\u00a0]*(?=\d)/giu

/** Words with what holds them together: hyphens and apostrophes. */
const WORD = /[\p{L}\p{N}]+(?:['’‘ʼʻ`´ʹ′\-‐‑][\p{L}\p{N}]+)*['’‘ʼʻʹ′]?/gu

const HYPHEN = /[-‐‑]/gu
const NUMBER = /^\d+\p{L}?$/u
/** A number glued to letters. Example: `TP3`. */
const GLUED = /^\p{L}+(\d+\p{L}?)$/u
const DIGIT = /\d/u

const joinable = (one: string | undefined, other: string): one is string =>
  one !== undefined && !DIGIT.test(one + other)

/** A numbered pond is found by `No. 3`, `№3` and `3` alike, and never by a word that ends in 3. */
const keysOfWord = (word: string): readonly string[] =>
  folds(word.replace(HYPHEN, ''))
    // What loses most of its letters was no word: `zzqqxx` is not to find all that begins with zh.
    .filter((key) => key.length * 2 >= word.length)
    .map((key) => (NUMBER.test(key) ? `no${key}` : key))

/** The words of a text, number signs taken off. Example: `Mailuu-Suu № 3` gives `Mailuu-Suu`, `3`. */
export function wordsIn(text: string): readonly string[] {
  return text.replace(NUMBER_SIGN, ' ').match(WORD) ?? []
}

/**
 * The keys a name is found by: of its words, of the parts of compounds, and of neighbours written as one.
 * Example: `Майлуу-Суу` gives `mailusu`, `mailu`, `su`.
 */
export function keysOf(name: string): readonly string[] {
  const words = wordsIn(name)
  const parts = words.flatMap((word) => (/[-‐‑]/u.test(word) ? word.split(HYPHEN) : []))
  const glued = words.flatMap((word) => GLUED.exec(word)?.[1] ?? [])
  const pairs = words.slice(1).flatMap((word, at) => {
    const before = words[at]
    return joinable(before, word) ? [before + word] : []
  })
  const keys = [...words, ...parts, ...glued, ...pairs].flatMap(keysOfWord)
  return [...new Set(keys)].filter((key) => key.length > 1)
}

/** One word of a question: as typed, and the keys of names it may mean. */
export interface Term {
  readonly word: string
  readonly keys: readonly string[]
  /** How many of the reader's words it stands for. */
  readonly spans: 1 | 2
  /** Position of the first of them. */
  readonly at: number
}

/** The words of a question, then each two neighbours written as one. Example: `min kush` → `min`, `kush`, `minkush`. */
export function termsOf(question: string): readonly Term[] {
  const words = wordsIn(question.slice(0, 200)).slice(0, 8)
  const singles = words.map((word, at) => ({ word, keys: keysOfWord(word), spans: 1 as const, at }))
  const pairs = words.slice(1).flatMap((word, at) => {
    const before = words[at]
    if (!joinable(before, word)) return []
    return [{ word: before + word, keys: keysOfWord(before + word), spans: 2 as const, at }]
  })
  return [...singles, ...pairs]
}
