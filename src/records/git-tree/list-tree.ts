import { parseTree, isFolderMode } from './parse-tree.ts'
import type { TreeEntry } from './parse-tree.ts'
import { readObjects } from './read-objects.ts'
import { GitError } from './run-git.ts'

/** A file, link or submodule below a tree. */
export interface Leaf {
  readonly mode: string
  readonly oid: string
  /** Names from the tree down, one character a byte. */
  readonly names: readonly string[]
}

/** Largest tree object and deepest folder that is looked into; limits stand on size, never on time. */
const MAX_TREE_BYTES = 8 * 1024 * 1024
const MAX_DEPTH = 8

/** Gives the lines of tree objects. Throws GitError. */
export type TreeReader = (oids: readonly string[]) => ReadonlyMap<string, readonly TreeEntry[]>

/** A reader that opens each tree object of a repository once, many in one go. */
export function treeReader(repository: string): TreeReader {
  const lines = new Map<string, readonly TreeEntry[]>()
  return (oids) => {
    const fresh = oids.filter((oid) => !lines.has(oid))
    for (const [oid, bytes] of readObjects(repository, fresh, 'tree', MAX_TREE_BYTES))
      lines.set(oid, parseTree(bytes, oid.length / 2))
    return lines
  }
}

/** The key of a leaf: a byte that no name can hold stands between the names. */
export const keyOf = (names: readonly string[]): string => names.join('\0')

/**
 * Everything below a tree, folders opened level by level, by key. Two lines with one name are kept apart,
 * the later under a key of its own. Throws GitError beyond `most` leaves, so that no folded tree unfolds.
 */
export function listTree(read: TreeReader, tree: string, most: number): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  let open: readonly { readonly oid: string; readonly names: readonly string[] }[] = [
    { oid: tree, names: [] },
  ]
  for (let depth = 0; open.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new GitError(`folders lie more than ${String(MAX_DEPTH)} deep`)
    const lines = read(open.map(({ oid }) => oid))
    const next: { oid: string; names: readonly string[] }[] = []
    for (const folder of open)
      for (const { mode, name, oid } of lines.get(folder.oid) ?? []) {
        const names = [...folder.names, name]
        if (isFolderMode(mode)) next.push({ oid, names })
        else {
          let key = keyOf(names)
          while (leaves.has(key)) key += '\0'
          leaves.set(key, { mode, oid, names })
        }
        if (leaves.size + next.length > most) throw new GitError(`more than ${String(most)} files`)
      }
    open = next
  }
  return leaves
}
