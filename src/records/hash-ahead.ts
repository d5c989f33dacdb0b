import { Worker } from 'node:worker_threads'
import { hashShare } from './hash-share.ts'
import type { Hashes, HashTask } from './hash-share.ts'
import { readContent } from './read-content.ts'
import type { Listing } from './read-content.ts'
import { limitOf } from './read-file.ts'

/** A listing with the hashes of its files. */
export interface Hashed {
  readonly listing: Listing
  /** SHA-256 of the bytes, in hexadecimal, in the order of the listing; an empty text where they could not be read. */
  readonly digests: readonly string[]
}

/** Below this many files another thread costs more than it saves. */
const WORTH = 4000

/** What another thread hashes of a task. */
function hashElsewhere(workerData: HashTask): Promise<readonly Hashes[]> {
  const worker = new Worker(new URL('hash-worker.ts', import.meta.url), { workerData })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/**
 * Lists a content folder and takes the hashes of its files while this thread does other work; undefined for
 * a folder of few files. Whoever needs them calls the answer, which lends a hand with what is left. A hash
 * only tells which files are known already: any other file is read again by whoever judges it.
 */
export function hashAhead(content: string, worth = WORTH): (() => Promise<Hashed>) | undefined {
  const listing = readContent(content)
  const { files } = listing
  if (files.length < worth) return undefined
  const task = {
    paths: files.map(({ absolute }) => absolute),
    limits: files.map(limitOf),
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  }
  const coming = hashElsewhere(task)
  return async () => {
    const shares = [...hashShare(task), ...(await coming)].toSorted((a, b) => a.from - b.from)
    return { listing, digests: shares.flatMap(({ digests }) => digests) }
  }
}
