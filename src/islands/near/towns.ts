import { fold } from '../../spelling/fold.ts'
import { fold as asTyped } from '../lib/fold.ts'

/** A town as the page prints it. */
export interface Town {
  readonly name: string
  /** The name in the other script. */
  readonly other: string
  readonly otherLang: string
  readonly href: string
  /** What is typed is looked for in these. */
  readonly keys: readonly string[]
}

/** The names within a name. Example: `Altay (Zyryanovsk)` gives both. */
const parts = (name: string): readonly string[] => name.split(/[()]/).filter((part) => part.trim() !== '')

/**
 * What a name is compared by: its key in any alphabet, and the letters as they stand, for a sound that is
 * typed by half: `Худ` begins `Худжанд`, but the key of one does not begin that of the other.
 */
const keysOf = (name: string): readonly string[] => [
  fold(name.replace(/[^\p{L}\p{N}]+/gu, '')),
  asTyped(name).replaceAll(' ', ''),
]

/** Names by which a town is found, as compared. */
export const townKeys = (...names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => [name, ...parts(name)].flatMap(keysOf))),
]

/** Reads the towns out of the printed list. */
export function readTowns(list: ParentNode): readonly Town[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('.near-towns a')].map((link) => {
    const small = link.parentElement?.querySelector('small')
    const [name, other] = [link.textContent.trim(), small?.textContent.trim() ?? '']
    return { name, other, otherLang: small?.lang ?? '', href: link.href, keys: townKeys(name, other) }
  })
}

/** Towns that fit what was typed: beginnings of names first, then names that hold it; at most `most`. */
export function findTowns(towns: readonly Town[], typed: string, most = 12): readonly Town[] {
  const asked = keysOf(typed).filter((key) => key !== '')
  const fits = ({ keys }: Town, test: (one: string, key: string) => boolean) =>
    asked.some((key) => keys.some((one) => test(one, key)))
  const begins = towns.filter((town) => fits(town, (one, key) => one.startsWith(key)))
  const holds = towns.filter(
    (town) => !begins.includes(town) && fits(town, (one, key) => key.length > 1 && one.includes(key)),
  )
  return [...begins, ...holds].slice(0, most)
}
