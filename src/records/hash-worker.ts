import { hash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { HashTask } from './hash-ahead.ts'
import { readRaw } from './read-raw.ts'

/** The other thread of `hashAhead`: reads and hashes the files it is told of, and answers with one text. */
const { paths, limits }: HashTask = workerData

const digests = paths.map((path, at) => {
  const raw = readRaw(path, limits[at] ?? 0)
  return 'bytes' in raw ? hash('sha256', raw.bytes) : ''
})
parentPort?.postMessage(digests.join('\n'))
