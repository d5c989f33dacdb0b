import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CardModel } from '../../artefacts/card/card.ts'
import { inThreads } from '../threads.ts'
import { cacheNames, cardCache, makerOf } from './cache.ts'
import { isWholePng } from './png.ts'
import type { CardParts } from './render.ts'

/** What the cards of a build are made with. */
export interface CardShop {
  /** Root of the project: the code that draws is found from it, whatever the build made of this module. */
  readonly root: string
  /** Folder of the cache. */
  readonly cache: string
  /** The most threads beside this one. */
  readonly threads: number
}

/** What a thread is told at its start. */
export interface WorkerStart {
  readonly parts: CardParts
  readonly folder: string
  readonly maker: string
}

/** One card to be drawn, and its place in the list. */
export interface CardTask {
  readonly card: CardModel
  readonly index: number
}

/** A card drawn. */
export interface MadeCard {
  readonly index: number
  readonly bytes: Uint8Array
}

const CODE = 'src/exports/cards'
const TYPEFACE = 'node_modules/@fontsource/source-sans-3'
const TOKENS = 'src/styles/tokens.css'
const PACKAGES = ['satori', '@resvg/resvg-js', '@fontsource/source-sans-3']

/** Digest of everything that decides how a card looks beside its model. */
function makerIn(root: string): string {
  const code = readdirSync(join(root, CODE)).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const files = [
    TOKENS,
    'src/artefacts/card/size.ts',
    ...code.toSorted().map((name) => `${CODE}/${name}`),
    ...PACKAGES.map((name) => `node_modules/${name}/package.json`),
  ]
  return makerOf(files.map((file) => readFileSync(join(root, file), 'utf8')))
}

/**
 * The bytes of cards in the order given. Those the cache has are not drawn again; of those that differ from a
 * cached one in their release alone, that line alone is.
 */
export async function makeCards(cards: readonly CardModel[], shop: CardShop): Promise<readonly Uint8Array[]> {
  const [cache, maker] = [cardCache(shop.cache), makerIn(shop.root)]
  const bytes = new Map<number, Uint8Array>()
  const names = cards.map((card) => cacheNames(card, maker))
  const tasks = cards.flatMap((card, index): readonly CardTask[] => {
    const kept = cache.get(names[index]?.whole ?? '')
    if (!kept || !isWholePng(kept)) return [{ card, index }]
    bytes.set(index, kept)
    return []
  })
  const parts = { typeface: join(shop.root, TYPEFACE), tokens: join(shop.root, TOKENS) }
  const start: WorkerStart = { parts, folder: shop.cache, maker }
  const threads = { script: join(shop.root, CODE, 'worker.ts'), start, most: shop.threads }
  for (const made of await inThreads<CardTask, MadeCard>(tasks, threads)) bytes.set(made.index, made.bytes)
  cache.prune(new Set(names.flatMap(({ bare, whole }) => [bare, whole])))
  return cards.map((_, index) => bytes.get(index) ?? new Uint8Array())
}
