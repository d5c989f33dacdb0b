import { readState } from '../lib/address.ts'

/** How many facilities fit side by side. */
export const MOST = 4

/** Ids of an address: those of the atlas, each once, four at most; and what else it names. */
export interface Chosen {
  readonly ids: readonly string[]
  readonly junk: readonly string[]
}

/** Reads the facilities of an address. Example: `?f=kg/kumtor,tj/degmay`. */
export function chosenOf(search: string, known: (id: string) => boolean): Chosen {
  const given = [...new Set(readState(['f'], search)['f'] ?? [])]
  return { ids: given.filter(known).slice(0, MOST), junk: given.filter((id) => !known(id)) }
}

/** The first few of what an address names in vain: a long one must not be read out whole. */
export function namedJunk(junk: readonly string[]): string {
  return [...junk.slice(0, MOST), ...(junk.length > MOST ? ['…'] : [])].join(', ')
}

/** Puts an id one place to the left or right; at the edge nothing changes. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return ids
  return ids.toSpliced(from, 1).toSpliced(to, 0, id)
}
