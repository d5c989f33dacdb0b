import { LETTERS } from './letters.ts'

/** Marks that readers leave out: apostrophes, soft and hard signs of the scholarly systems. */
const SILENT = /['’‘ʼʻ`´ʹʺ′″]/gu

/** What one sound is written as in several systems, and how we write it; applied until nothing changes. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ck/g, 'k'],
  [/dzh|dj/g, 'zh'],
  // ISO 9 and the Slavic systems write й as j, which stands after a vowel and before none.
  [/(?<=[aeiouy])j(?![aeiouy])/g, 'i'],
  [/j/g, 'zh'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/x/g, 'h'],
  [/tz|c(?=[eiy])/g, 'ts'],
  [/c(?!h)/g, 'k'],
  [/y/g, 'i'],
  [/iu/g, 'u'],
  [/ie/g, 'e'],
  [/ng/g, 'n'],
  [/([a-z])\1+/g, '$1'],
]

/** A letter with a mark that the table does not know is taken as the letter, then as its mark. */
const spelled = (letter: string): string =>
  LETTERS[letter] ?? [...letter.normalize('NFD')].map((part) => LETTERS[part] ?? part).join('')

const plain = (word: string): string =>
  [...word.toLowerCase().normalize('NFC')].map(spelled).join('').replace(/\p{M}/gu, '').replace(SILENT, '')

/**
 * The key of a word: the same for its Cyrillic spelling and for the common romanisations of it, so that
 * either finds the other. It is no transliteration to show. Folding a key again changes nothing.
 * Example: `Майлуу`, `Mayluu` and `Majluu` give `mailu`.
 */
export function fold(word: string): string {
  let key = plain(word)
  for (;;) {
    const next = SOUNDS.reduce((text, [sound, ours]) => text.replace(sound, ours), key)
    if (next === key) return key
    key = next
  }
}

/** Letters that two systems use for different sounds: the other reading of each. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  // ks in English and French, х in Uzbek
  [/x/g, 'ks'],
  // к in English, ц in ISO 9
  [/c(?![heiyk])/g, 'ts'],
  // ё of the everyday system, йо of a name
  [/(?<=[bcdfghjklmnpqrstvxz])[iyj]o/g, 'e'],
]

/** All keys of a word, the likeliest first. Example: `Buxoro` gives `buhoro`, `buksoro`. */
export function folds(word: string): readonly string[] {
  const raw = plain(word)
  const readings = READINGS.reduce<readonly string[]>(
    (all, [letter, other]) => [...all, ...all.map((text) => text.replace(letter, other))],
    [raw],
  )
  return [...new Set(readings.map(fold))].filter((key) => key !== '')
}
