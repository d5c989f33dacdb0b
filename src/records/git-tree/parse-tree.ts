import { GitError } from './run-git.ts'

/** One line of a tree object, as its bytes have it. */
export interface TreeEntry {
  /** Octal digits. Example: `100644`. */
  readonly mode: string
  /** Bytes of the name, one character a byte: nothing is decoded, nothing is lost. */
  readonly name: string
  readonly oid: string
}

/** Reads the bytes of a tree object. Throws GitError where they are none. */
export function parseTree(bytes: Buffer, hashBytes: number): readonly TreeEntry[] {
  const entries: TreeEntry[] = []
  let at = 0
  while (at < bytes.length) {
    const space = bytes.indexOf(32, at)
    const end = bytes.indexOf(0, space + 1)
    const next = end + 1 + hashBytes
    if (space < at || end < 0 || next > bytes.length) throw new GitError('a tree object is broken')
    entries.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('latin1', space + 1, end),
      oid: bytes.toString('hex', end + 1, next),
    })
    at = next
  }
  return entries
}

const FOLDER = /^0*40000$/

/** True for a line that stands for a folder. */
export const isFolderMode = (mode: string): boolean => FOLDER.test(mode)
