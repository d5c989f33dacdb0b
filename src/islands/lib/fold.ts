/** Letters of the languages of the region that no decomposition brings to their nearest plain one. */
const NEAREST: ReadonlyMap<string, string> = new Map([
  ['ә', 'а'],
  ['ғ', 'г'],
  ['қ', 'к'],
  ['ң', 'н'],
  ['ө', 'о'],
  ['ұ', 'у'],
  ['ү', 'у'],
  ['һ', 'х'],
  ['ҳ', 'х'],
  ['ҷ', 'ч'],
  ['җ', 'ж'],
  ['і', 'и'],
  ['ı', 'i'],
  ['ə', 'a'],
])

/** Apostrophes of all keyboards and of Uzbek letters, soft and hard signs as transliterations write them. */
const APOSTROPHES = /['’‘`´ʻʼʹʺ′″"]/gu

/**
 * A text without case, diacritics and apostrophes, its words parted by one space, so that a reader's
 * spelling finds the record's. Example: `Ёлочное №2`, `елочное 2` and `ЕЛОЧНОЕ-2` become `елочное 2`.
 */
export function fold(text: string): string {
  return text
    .replaceAll('№', ' ')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[әғқңөұүһҳҷҗіıə]/gu, (letter) => NEAREST.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
