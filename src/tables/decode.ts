import { TableError } from './sheet.ts'

/** A text and the encoding it was found to be in. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'
}

const decode = (encoding: Decoded['encoding'], bytes: Uint8Array): Decoded | undefined => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return undefined
  }
}

/** The share of bytes that are zero at even, and at odd places: UTF-16 of Latin digits has one of them. */
function zeros(bytes: Uint8Array): readonly [even: number, odd: number] {
  const head = bytes.subarray(0, 4096)
  let [even, odd] = [0, 0]
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  return [even / head.length, odd / head.length]
}

/** What no table holds: control characters but tab and line ends. */
const CONTROL = /[^\P{Cc}\t\r\n]/u

const inBytes = (bytes: Uint8Array): Decoded | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes)
  const [even, odd] = zeros(bytes)
  if (odd > 0.1) return decode('utf-16le', bytes)
  if (even > 0.1) return decode('utf-16be', bytes)
  return decode('utf-8', bytes) ?? cyrillic(decode('windows-1251', bytes))
}

/**
 * Every byte is a letter of windows-1251: it is believed only where the letters are mostly Russian
 * ones, in words of their own: the same bytes in latin-1 stand among Latin letters.
 */
function cyrillic(found: Decoded | undefined): Decoded | undefined {
  const high = found?.text.match(/[^\0-\x7f]/gu) ?? []
  const letters = high.filter((letter) => /[А-яЁё«»№–—°\u00a0]/u.test(letter))
  const words = found?.text.match(/\p{L}{2,}/gu) ?? []
  const mixed = words.filter((word) => /[a-z]/iu.test(word) && /[а-яё]/iu.test(word))
  return letters.length >= high.length * 0.9 && mixed.length * 5 <= words.length ? found : undefined
}

/**
 * The text of a table: UTF-8 and UTF-16 with or without a mark, windows-1251. Throws TableError where it is
 * none of them. Example: the bytes `CF F0 F3 E4` give `Пруд`, windows-1251.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  const found = inBytes(bytes)
  const control = found?.text.search(CONTROL) ?? 0
  if (found && control < 0) return found
  const row = found ? found.text.slice(0, control).split('\n').length : 0
  throw new TableError('import-encoding', {}, '', row)
}
