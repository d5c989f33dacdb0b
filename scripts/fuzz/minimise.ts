/** Most documents that are tried to make one smaller. */
const MAX_TRIES = 3000

/**
 * The smallest part of a document found that still fails: pieces are cut out as long as it does, halves first, single
 * bytes last. `fails` must hold for the whole. Example: of `a: 1\nb: *x\n` remains `*x` where aliases fail.
 */
export function minimise(bytes: Buffer, fails: (smaller: Buffer) => boolean): Buffer {
  let left = bytes
  let tries = 0
  for (let size = Math.ceil(bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length && tries < MAX_TRIES;) {
      const smaller = Buffer.concat([left.subarray(0, at), left.subarray(at + size)])
      tries += 1
      if (fails(smaller)) left = smaller
      else at += size
    }
  }
  return left
}
