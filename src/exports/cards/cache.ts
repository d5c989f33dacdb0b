import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../digest/sha256.ts'
import type { CardModel } from '../../artefacts/card/card.ts'

/** Files kept by the digest of what they were made from. */
export interface CardCache {
  get(name: string): Uint8Array | undefined
  put(name: string, bytes: Uint8Array): void
  /** Removes what was neither read nor written, once there is much of it. */
  prune(used: ReadonlySet<string>): void
}

/** How many files may lie in the cache before old ones go: some states of the atlas. */
const MANY = 3000

/** A cache in a folder. Two builds may share it: a file appears whole or not at all. */
export function cardCache(folder: string): CardCache {
  mkdirSync(folder, { recursive: true })
  const had = new Set(readdirSync(folder))
  return {
    get: (name) => (had.has(name) ? readFileSync(join(folder, name)) : undefined),
    put: (name, bytes) => {
      const draft = join(folder, `${name}.${randomUUID()}`)
      writeFileSync(draft, bytes)
      renameSync(draft, join(folder, name))
    },
    prune: (used) => {
      const now = readdirSync(folder)
      if (now.length <= MANY) return
      for (const name of now) if (!used.has(name)) rmSync(join(folder, name), { force: true })
    },
  }
}

/** Names of a card's files in the cache: without and with its line of date and release. `maker`: what draws it. */
export function cacheNames(
  card: CardModel,
  maker: string,
): { readonly bare: string; readonly whole: string } {
  const bare = sha256(JSON.stringify([maker, { ...card, file: '', release: '' }]))
  return { bare: `${bare}.bare`, whole: `${sha256(bare + card.release)}.png` }
}

/** What draws the cards, as a digest: its code, colours and packages. A change of any of them makes cards anew. */
export const makerOf = (texts: readonly string[]): string => sha256(JSON.stringify(texts))
