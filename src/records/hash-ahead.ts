import { Worker } from 'node:worker_threads'
import { readContent } from './read-content.ts'
import type { ContentFile, Listing } from './read-content.ts'
import { limitOf } from './read-file.ts'

/** A listing with the hashes of its files. */
export interface Hashed {
  readonly listing: Listing
  /** SHA-256 of the bytes, in hexadecimal, in the order of the listing; an empty text where they could not be read. */
  readonly digests: readonly string[]
}

/** What the other thread is told: paths and limits in bytes, one a file. */
export interface HashTask {
  readonly paths: readonly string[]
  readonly limits: readonly number[]
}

/** Below this many files another thread costs more than it saves. */
const WORTH = 4000

/** Hashes of some files, taken in another thread. */
function digestsOf(files: readonly ContentFile[]): Promise<readonly string[]> {
  const workerData: HashTask = { paths: files.map(({ absolute }) => absolute), limits: files.map(limitOf) }
  const worker = new Worker(new URL('hash-worker.ts', import.meta.url), { workerData })
  return new Promise((resolve, reject) => {
    worker.once('message', (text: string) => {
      resolve(text.split('\n'))
    })
    worker.once('error', reject)
  })
}

/**
 * Lists a content folder and takes the hashes of its files while this thread does other work; undefined for
 * a folder of few files. A hash only tells which files are known already: any other file is read again by
 * whoever judges it.
 */
export function hashAhead(content: string, worth = WORTH): Promise<Hashed> | undefined {
  const listing = readContent(content)
  const { files } = listing
  if (files.length < worth) return undefined
  return digestsOf(files).then((digests) => ({ listing, digests }))
}
