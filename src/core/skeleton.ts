/** Cyrillic letters with the Latin ones they cannot be told from, small letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  з: '3',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ү: 'y',
  ғ: 'f',
  қ: 'k',
  ң: 'h',
  ө: 'o',
}

/**
 * What an id looks like at a glance: two ids of one skeleton are taken for each other.
 * Example: `kg/sumsar-1` and `kg/sumsar-l` share one, and so do `kg/bum` and `kg/burn`.
 */
export const idSkeleton = (id: string): string =>
  id.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w')

/**
 * What a name looks like at a glance: small letters without accents and marks, look-alike letters of
 * the two scripts made one. Numbers stay, they are what tells ponds apart. Example: `Кумтор` in
 * Cyrillic and with a Latin `o` share a skeleton.
 */
export function nameSkeleton(name: string): string {
  const bare = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return [...bare.replace(/[^\p{L}\p{N}]/gu, '')].map((letter) => LOOKALIKES[letter] ?? letter).join('')
}
