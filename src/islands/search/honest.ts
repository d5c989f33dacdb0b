import { fold } from '../../spelling/fold.ts'
import { keysOf } from '../../spelling/keys.ts'
import type { Fragment, Hit } from './engine.ts'
import { titleOf } from './engine.ts'

const common = (one: string, other: string): number => {
  let n = 0
  while (n < one.length && one[n] === other[n]) n++
  return n
}

/** How many letters must agree: all of a short word, six tenths of a long one, whose ending may differ. */
const needed = (length: number): number =>
  length <= 3 ? length : Math.max(Math.ceil(length * 0.6), Math.min(4, length - 1))

/** Whether any word of a fragment begins as one of the typed keys does, or `whole`: with all of it. */
export function holds(fragment: Fragment, typed: readonly string[], whole: boolean): boolean {
  const { content, meta } = fragment
  const names = [meta['fk'] ?? '', meta['k'] ?? ''].join(' ').split(' ')
  // Word for word: two neighbours of a sentence make no name, or "the atlas" would answer for a theatre.
  const said = [titleOf(fragment), meta['line'] ?? '', content].join(' ').split(/\s+/)
  const words = [...names, ...said.flatMap(keysOf)]
  return typed.some((key) =>
    words.some((word) => common(word, key) >= (whole ? key.length : needed(key.length))),
  )
}

/**
 * Where nothing begins with a word, Pagefind takes the longest word of the index that the typed one begins
 * with: `theatre` would find every `the`. All its hits are then of that kind, so one of them tells.
 * `whole`: the word must be there to its last letter, as where we joined two words of the reader's.
 */
export async function honest(hits: readonly Hit[], word: string, whole: boolean): Promise<readonly Hit[]> {
  const [first] = hits
  if (!first) return hits
  const key = fold(word.replace(/[-‐‑]/gu, ''))
  return holds(await first.data(), [key, ...(/^\d/.test(key) ? [`no${key}`] : [])], whole) ? hits : []
}
