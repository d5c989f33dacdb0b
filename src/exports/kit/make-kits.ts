import { join } from 'node:path'
import { inThreads } from '../threads.ts'
import type { Kit, KitOrder } from './make-kit.ts'

/** What a thread is told at its start. */
export interface KitStart {
  /** Folder of the built site. */
  readonly root: string
}

/** Two threads: the archive of everything takes about as long as those of the countries together. */
const THREADS = 2

/**
 * Packs archives in other threads, in the order given. It is not for speed alone: packing in the process that has
 * rendered the pages takes five times as long as in a fresh one, whose memory is its own.
 * @param project root of the project: the code that packs is found from it, whatever the build made of this module
 * @param root folder of the built site
 */
export function makeKits(
  orders: readonly KitOrder[],
  project: string,
  root: string,
): Promise<readonly Kit[]> {
  const start: KitStart = { root }
  const script = join(project, 'src/exports/kit/worker.ts')
  return inThreads<KitOrder, Kit>(orders, { script, start, most: THREADS })
}
