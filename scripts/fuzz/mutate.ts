import type { Draw } from './random.ts'

/** Changes a text; `other` is one to take pieces from. */
type Mutator = (draw: Draw, bytes: Buffer, other: Buffer) => Buffer

const MAX = 80_000

const join = (...pieces: readonly Uint8Array[]): Buffer => Buffer.concat(pieces).subarray(0, MAX)
const piece = (draw: Draw, bytes: Buffer): Buffer => {
  const from = draw.below(bytes.length + 1)
  return bytes.subarray(from, from + draw.below(80))
}
const insert = (draw: Draw, bytes: Buffer, what: Uint8Array): Buffer => {
  const at = draw.below(bytes.length + 1)
  return join(bytes.subarray(0, at), what, bytes.subarray(at))
}
/** Rewrites the lines of a text. */
const lines = (bytes: Buffer, change: (all: string[]) => void): Buffer => {
  const all = bytes.toString('utf8').split('\n')
  change(all)
  return Buffer.from(all.join('\n')).subarray(0, MAX)
}
/** Puts something in the place of one match of a pattern. */
const swap = (draw: Draw, bytes: Buffer, pattern: RegExp, what: (found: string) => string): Buffer => {
  const text = bytes.toString('utf8')
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return bytes
  const { 0: old, index } = draw.pick(found)
  return Buffer.from(text.slice(0, index) + what(old) + text.slice(index + old.length)).subarray(0, MAX)
}

const UNSEEN = [
  0x202e, 0x200b, 0xad, 0xfeff, 0x2028, 0x85, 0, 7, 0x301, 0x430, 0x661, 0x1f600, 0xfdd0, 0xe0041,
]
const SIGNS = [
  '&a ',
  '*a',
  '!!str ',
  '? ',
  '- ',
  ': ',
  '# ',
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '%',
  '\n',
  '\r\n',
  '\t',
  '---\n',
  '...\n',
  '\\',
  '<',
  '`',
  '~',
]
const NUMBERS = [
  '0',
  '-0',
  '017',
  '0x1F',
  '1e999',
  '.nan',
  '99999999999999999999',
  '0.123456789',
  '-1',
  '41,5',
  '1e-7',
  '12:30',
]
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  '<<',
  '"__proto__"',
  'value',
  'range',
  'preferred',
  'unknown',
  'en',
  '? x',
]

const MUTATORS: readonly Mutator[] = [
  (draw, bytes) => {
    const copy = Buffer.from(bytes)
    for (let count = 1 + draw.below(4); count > 0 && copy.length > 0; count -= 1) {
      const at = draw.below(copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << draw.below(8))
    }
    return copy
  },
  (draw, bytes) => {
    const at = draw.below(bytes.length + 1)
    return join(bytes.subarray(0, at), bytes.subarray(at + draw.below(40)))
  },
  (draw, bytes, other) => insert(draw, bytes, piece(draw, other)),
  (draw, bytes, other) =>
    join(bytes.subarray(0, draw.below(bytes.length + 1)), other.subarray(draw.below(other.length + 1))),
  (draw, bytes) => insert(draw, bytes, Buffer.from(String.fromCodePoint(draw.pick(UNSEEN)))),
  (draw, bytes) => insert(draw, bytes, Buffer.from(draw.pick(SIGNS))),
  (draw, bytes) => insert(draw, bytes, Buffer.from([draw.below(256), draw.below(256)])),
  (draw, bytes) =>
    lines(bytes, (all) => {
      all.splice(draw.below(all.length), 0, draw.pick(all))
    }),
  (draw, bytes) => lines(bytes, (all) => all.splice(draw.below(all.length), 1 + draw.below(3))),
  (draw, bytes) =>
    lines(bytes, (all) => {
      const at = draw.below(all.length)
      all[at] = `${' '.repeat(draw.below(5))}${(all[at] ?? '').trimStart()}`
    }),
  (draw, bytes) =>
    lines(bytes, (all) => {
      const [one, two] = [draw.below(all.length), draw.below(all.length)]
      ;[all[one], all[two]] = [all[two] ?? '', all[one] ?? '']
    }),
  (draw, bytes) => swap(draw, bytes, /-?\d+(?:\.\d+)?/g, () => draw.pick(NUMBERS)),
  (draw, bytes) => swap(draw, bytes, /[a-z_]\w*(?=:)/g, () => draw.pick(KEYS)),
  (draw, bytes) => swap(draw, bytes, /(?<=: ).+/g, (old) => `[${'['.repeat(draw.below(12))}${old}`),
  (draw, bytes) => swap(draw, bytes, /(?<=: )[^{[\n]+/g, (old) => '{ a: '.repeat(draw.below(9)) + old),
  (draw, bytes, other) =>
    swap(draw, bytes, /(?<=: ).+/g, () => /: (.+)/.exec(piece(draw, other).toString('utf8'))?.[1] ?? ''),
  (draw, bytes) =>
    swap(draw, bytes, /^.+\n/gm, (old) => old.repeat(2 + draw.below(draw.chance(0.02) ? 900 : 6))),
]

/** A text after one to six changes. */
export function mutate(draw: Draw, bytes: Buffer, other: Buffer): Buffer {
  let changed = bytes
  for (let count = draw.chance(0.5) ? 1 : 1 + draw.below(6); count > 0; count -= 1)
    changed = draw.pick(MUTATORS)(draw, changed, other)
  return changed
}
