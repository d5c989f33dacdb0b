import type { Page } from 'playwright-core'
import { typeOf } from './page-types.ts'

/** How many pages of a browser work side by side: while one waits, another is painted. */
const LANES = 3

/** Runs a piece of work on a page that nobody else uses meanwhile. */
export type Lane<T> = <R>(work: (mine: T) => Promise<R>) => Promise<R>

/** Pages for tests that run side by side: each waits for a free one and gives it back. */
export async function lanes<T = Page>(open: () => Promise<T>, count = LANES): Promise<Lane<T>> {
  const free = await Promise.all(Array.from({ length: count }, open))
  const waiting: ((page: T) => void)[] = []
  return async (work) => {
    const mine =
      free.pop() ??
      (await new Promise<T>((resolve) => {
        waiting.push(resolve)
      }))
    try {
      return await work(mine)
    } finally {
      const next = waiting.shift()
      if (next) next(mine)
      else free.push(mine)
    }
  }
}

/**
 * Lanes for tests of pages: one of its own, that draws live maps, for the pages that begin one by themselves.
 * Gives the lane of an address. Example: `on('/en/map/')(async (page) => …)`.
 */
export async function lanesWithMaps<T = Page>(
  open: () => Promise<T>,
  openWithMaps: () => Promise<T>,
): Promise<(address: string) => Lane<T>> {
  const [plain, maps] = await Promise.all([lanes(open), lanes(openWithMaps, 1)])
  return (address) => (typeOf(address) === 'map' ? maps : plain)
}
