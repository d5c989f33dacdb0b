/** Words that begin with a capital letter, one after another. Example: `Syr Darya`. */
const RUN = /\p{Lu}[\p{L}\p{N}'’ʻʼ\-‐‑]*(?: \p{Lu}[\p{L}\p{N}'’ʻʼ\-‐‑]*)*/gu

/**
 * What a name is looked up under: its first words with capital letters that do not only say what it is.
 * `generic`: such words, lower case. Example: `Хвостохранилище № 3, Майлуу-Суу` gives `Майлуу-Суу`.
 */
export function headOf(name: string, generic: ReadonlySet<string>): string {
  const says = (word: string | undefined) => word !== undefined && generic.has(word.toLowerCase())
  for (const [run] of name.matchAll(RUN)) {
    const words = run.split(' ')
    while (says(words[0])) words.shift()
    while (says(words.at(-1))) words.pop()
    if (words.length > 0) return words.join(' ')
  }
  return name
}

/** Alphabets of the index. */
export type Script = 'latin' | 'cyrillic'

/** The alphabet a text begins in; null for any other, such as a number. */
export function scriptOf(text: string): Script | null {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic'
  return /\p{Script=Latin}/u.test(letter) ? 'latin' : null
}

/** The letter a head stands under: ё stands with е, a Latin letter without its marks. */
export function letterOf(head: string): string {
  const letter = (/\p{L}/u.exec(head)?.[0] ?? '').toUpperCase()
  if (letter === 'Ё') return 'Е'
  return scriptOf(letter) === 'latin' ? letter.normalize('NFD').replace(/\p{M}/gu, '') : letter
}
