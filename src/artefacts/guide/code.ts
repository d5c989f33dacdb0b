import type { Locale } from '../../i18n/locales.ts'

/** Part of a line in one alphabet. */
export interface Piece {
  readonly text: string
  /** Set where the part is in another language than the keys around it. */
  readonly lang?: string
}

/** A line of an example. */
export interface CodeLine {
  readonly pieces: readonly Piece[]
  /** The line that a problem stands at. */
  readonly marked: boolean
}

/** A piece of a record as a page prints it; keys are words of English. */
export interface CodeBlock {
  readonly lines: readonly CodeLine[]
  /** Language of the keys, where it is not that of the page. */
  readonly lang?: string
}

const WORD = String.raw`[«„]?\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*[»“]?`
/** Words in Cyrillic letters that stand side by side. */
const CYRILLIC = new RegExp(`(${WORD}(?: ${WORD})*)`, 'u')
/** Letters that Russian does not have. */
const KYRGYZ = /[ҮүӨөҢңҒғҚқҰұҺһӘә]/

/** Splits a text by its alphabet. Example: `ru: Пример` gives `ru: ` and, in Russian, `Пример`. */
export function pieces(text: string): readonly Piece[] {
  return text
    .split(CYRILLIC)
    .filter((part) => part !== '')
    .map((part) => {
      if (!/\p{Script=Cyrillic}/u.test(part)) return { text: part }
      return { text: part, lang: KYRGYZ.test(part) ? 'ky' : 'ru' }
    })
}

const point = (character: string): string =>
  `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`

/** Characters that nobody would see are told by their number. Example: `‹U+200B›`. */
function visible(text: string): string {
  const composed = text === text.normalize('NFC') ? text : text.replace(/\p{M}/gu, point)
  return composed
    .replace(/\r/g, '‹CR›')
    .replace(/(?!\t)[\p{Cc}\p{Cf}]/gu, point)
    .replace(/\t/g, '‹TAB›')
}

/** Prints a text line by line. @param ends shows where lines end, for examples about nothing else */
export function codeBlock(text: string, locale: Locale, marked = 0, ends = false): CodeBlock {
  const lines = text.replace(/\n$/, '').split('\n')
  const whole = text.endsWith('\n')
  return {
    ...(locale !== 'en' && { lang: 'en' }),
    lines: lines.map((line, index) => {
      const end = ends && (whole || index < lines.length - 1) ? '‹LF›' : ''
      return { pieces: pieces(visible(line) + end), marked: index + 1 === marked }
    }),
  }
}
