/** One page that holds a word, before its fragment is read. */
export interface Hit {
  readonly id: string
  readonly score: number
  /** Fields of names the word stands in: see the export of the index. */
  readonly matchedMetaFields?: readonly string[]
  data(): Promise<Fragment>
}

/** What the index keeps of a page. */
export interface Fragment {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
}

/** The name of a page, whatever it is about. */
export const titleOf = ({ meta, url }: Fragment): string => meta['f'] ?? meta['t'] ?? meta['s'] ?? url

/** Values a page must have one of, by filter. */
export type Filters = Readonly<Record<string, string>>

/** The part of Pagefind's browser interface that we use. */
export interface Engine {
  search(
    term: string,
    options: { readonly filters: Filters },
  ): Promise<{ readonly results: readonly Hit[] } | null>
}

interface Loaded extends Engine {
  options(options: object): Promise<void>
  init(): Promise<void>
}

const isEngine = (module: unknown): module is Loaded =>
  typeof module === 'object' &&
  module !== null &&
  'search' in module &&
  'options' in module &&
  'init' in module

/**
 * Loads the search from its address. It works without a worker: a worker would need a policy for trusted
 * script addresses, and an index of this size answers in a few milliseconds.
 * Undefined where there is no index, as in development.
 */
export async function loadEngine(address: string): Promise<Engine | undefined> {
  try {
    const module: unknown = await import(/* @vite-ignore */ address)
    if (!isEngine(module)) return undefined
    await module.options({
      noWorker: true,
      // Pages are short and of unequal length by what is known of them, which must not rank them.
      ranking: { pageLength: 0, metaWeights: { f: 6, fk: 6, t: 5, k: 5, s: 2, line: 0.5, also: 0, lang: 0 } },
    })
    await module.init()
    return module
  } catch {
    return undefined
  }
}
