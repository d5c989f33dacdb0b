import { sha256 } from '../digest/sha256.ts'
import { readRaw } from './read-raw.ts'

/** Files that several threads hash together: each takes the next few until none are left. */
export interface HashTask {
  readonly paths: readonly string[]
  /** Most bytes of each file. */
  readonly limits: readonly number[]
  /** One number that all threads share: the first file that nobody has taken. */
  readonly next: Int32Array
}

/** Some files one after another, from `from`. */
export interface Hashes {
  readonly from: number
  /** SHA-256 of the bytes, in hexadecimal; an empty text where they could not be read. */
  readonly digests: readonly string[]
}

/** So few that no thread waits long for another, so many that they seldom ask. */
const FEW = 128

/** Hashes what nobody else has taken. */
export function hashShare({ paths, limits, next }: HashTask): readonly Hashes[] {
  const shares: Hashes[] = []
  for (let from = Atomics.add(next, 0, FEW); from < paths.length; from = Atomics.add(next, 0, FEW)) {
    const digests = paths.slice(from, from + FEW).map((path, at) => {
      const raw = readRaw(path, limits[from + at] ?? 0)
      return 'bytes' in raw ? sha256(raw.bytes) : ''
    })
    shares.push({ from, digests })
  }
  return shares
}
