import type { Finding } from '../finding.ts'

/** Largest file, in bytes; limits stand on size, never on time. */
export const MAX_BYTES = 65536

/** Besides what Unicode calls ignorable: line breaks other than ours, and marks of notes between the lines. */
const HIDDEN =
  /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]/u
const CONTROL = /(?!\n)\p{Cc}/u
/** Letters and marks of our two scripts, all of them seen: what nearly every text is made of. */
const SEEN = /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u052f\u2010-\u2027\u2030-\u205e\u2116]*$/
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu')
const ALL_CONTROL = new RegExp(CONTROL.source, 'gu')
/** Every unseen character of a text, line feeds apart. */
export const ALL_UNSEEN = new RegExp(`${HIDDEN.source}|${CONTROL.source}`, 'gu')

/** True for characters that a reader cannot see: direction marks, joiners, noncharacters, controls. */
export const hasUnseen = (text: string): boolean =>
  !SEEN.test(text) && (HIDDEN.test(text) || CONTROL.test(text))

/** Name of a code point for messages. Example: `U+202E`. */
export const pointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The text of a file, or the reasons why its bytes are none. */
export type Decoded = { readonly text: string; readonly findings: readonly Finding[] }

const at = (code: Finding['code'], offset: number, params?: Finding['params']): Finding => ({
  code,
  offset,
  path: [],
  ...(params && { params }),
})

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    // `ignoreBOM` keeps the mark in the text, where it can be refused.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Where the first byte that is no UTF-8 stands, counted in the lines before it. */
function firstBad(bytes: Uint8Array): { text: string; offset: number } {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodesUpTo(bytes, middle)) low = middle
    else high = middle - 1
  }
  // `stream` again: a letter that breaks off half-way is itself the first that cannot be read.
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true })
  return { text, offset: text.length }
}

/** UTF-16, with its mark or without: a record begins with two letters or signs of ASCII. */
const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (second !== undefined && (first === 0) !== (second === 0))

/** Cyrillic words of an old encoding are runs of bytes beyond ASCII; of a Western one they are single. */
const guess = (bytes: Uint8Array): string =>
  bytes.some((byte, index) => byte >= 0xc0 && (bytes[index + 1] ?? 0) >= 0xc0) ? 'Windows-1251' : 'Latin-1'

/** `stream` forgives a character that the cut itself has split. */
function decodesUpTo(bytes: Uint8Array, end: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
    return true
  } catch {
    return false
  }
}

/** How each unseen character of a class is told, at most three a file. */
const unseen = (text: string, pattern: RegExp, code: Finding['code']): readonly Finding[] =>
  [...text.matchAll(pattern)]
    .slice(0, 3)
    .map((match) => at(code, match.index, { point: pointName(match[0]) }))

/**
 * Gate G1. UTF-8 without byte order mark, LF only, no character that cannot be seen, a final newline.
 * With `off` the bytes are decoded as they come and nothing is refused.
 */
export function decodeBytes(bytes: Uint8Array, off = false): Decoded {
  const text = decode(bytes)
  if (off) return { text: text ?? new TextDecoder('utf-8').decode(bytes), findings: [] }
  if (isWide(bytes)) return { text: '', findings: [at('not-utf8', 0, { guess: 'UTF-16' })] }
  if (text === undefined && bytes.includes(0)) return { text: '', findings: [at('not-text', 0)] }
  if (text === undefined) {
    const bad = firstBad(bytes)
    return { text: bad.text, findings: [at('not-utf8', bad.offset, { guess: guess(bytes) })] }
  }
  if (text.trim() === '') return { text, findings: [at('file-blank', 0)] }
  const findings: Finding[] = []
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  if (body !== text) findings.push(at('byte-order-mark', 0))
  const ending = body.indexOf('\r')
  if (ending >= 0) findings.push(at('line-ending', ending))
  const plain = ending < 0 ? body : body.replaceAll('\r', ' ')
  if (hasUnseen(plain)) {
    findings.push(...unseen(plain, ALL_CONTROL, 'control-character'))
    findings.push(...unseen(plain, ALL_HIDDEN, 'hidden-character'))
  }
  if (!body.endsWith('\n')) findings.push(at('final-newline', body.length))
  return { text: body, findings }
}
