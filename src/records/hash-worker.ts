import { parentPort, workerData } from 'node:worker_threads'
import { hashShare } from './hash-share.ts'
import type { HashTask } from './hash-share.ts'

/** The other thread of `hashAhead`: hashes what is not taken yet, and answers with its shares. */
const task: HashTask = workerData
parentPort?.postMessage(hashShare(task))
