import { Worker } from 'node:worker_threads'
import type { Failure } from './run.ts'
import type { Order } from './worker.ts'

/** Memory of the worker, in MiB: what one document may ask for is far below it. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 }
/** A case that takes longer has no end, on whatever machine; seconds. */
const STALL = 120

/** What is run: cases of a seed, up to an index, and for at most so many minutes. */
interface FuzzOrder {
  readonly content: string
  readonly seed: number
  readonly runs: number
  readonly minutes?: number
  readonly stallSeconds?: number
  readonly told: (failure: Failure) => void
}

/** How a worker ended: at which case, and why if before the last. */
interface Ended {
  readonly at: number
  readonly why?: string
}

function watched(
  order: Omit<Order, 'at'>,
  stall: number,
  until: number,
  told: FuzzOrder['told'],
): Promise<Ended> {
  const at = new SharedArrayBuffer(4)
  const counter = new Int32Array(at)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ...order, at } satisfies Order,
    resourceLimits: MEMORY,
  })
  return new Promise((resolve) => {
    let [seen, still] = [-1, 0]
    const end = (why?: string) => {
      clearInterval(timer)
      void worker.terminate()
      resolve({ at: Atomics.load(counter, 0), ...(why !== undefined && { why }) })
    }
    const timer = setInterval(() => {
      const now = Atomics.load(counter, 0)
      still = now === seen ? still + 1 : 0
      seen = now
      if (still >= stall) end(`no end within ${String(stall)} s`)
      else if (performance.now() > until) end()
    }, 1000)
    worker.on('message', told)
    worker.once('error', (error) => {
      end(`the worker died: ${error instanceof Error ? error.message : String(error)}`)
    })
    worker.once('exit', () => {
      end()
    })
  })
}

/**
 * Judges cases in a worker of bounded memory; one that never ends, or that fills the memory, is told and passed over.
 * Gives how many cases were judged.
 */
export async function fuzz(order: FuzzOrder): Promise<number> {
  const { content, seed, runs, minutes, stallSeconds = STALL, told } = order
  const until = minutes === undefined ? Infinity : performance.now() + minutes * 60_000
  let from = 0
  while (from < runs) {
    const { at, why } = await watched({ content, seed, from, to: runs }, stallSeconds, until, told)
    if (why === undefined) return at
    told({ seed, index: at, kind: 'stopped', fault: why, smallest: '' })
    from = at + 1
  }
  return runs
}
