import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readCorpus } from './corpus.ts'
import { runCase } from './run.ts'

/** What a worker is told: its cases, and where it says which one it is at. */
const ORDER = z.strictObject({
  content: z.string(),
  seed: z.int(),
  from: z.int(),
  to: z.int(),
  /** One number: the index of the case that is being judged. */
  at: z.instanceof(SharedArrayBuffer),
})
export type Order = z.infer<typeof ORDER>

if (parentPort) {
  const { content, seed, from, to, at } = ORDER.parse(workerData)
  const corpus = readCorpus(content)
  const counter = new Int32Array(at)
  for (let index = from; index < to; index += 1) {
    Atomics.store(counter, 0, index)
    const failure = runCase(seed, index, corpus)
    if (failure) parentPort.postMessage(failure)
  }
  Atomics.store(counter, 0, to)
}
