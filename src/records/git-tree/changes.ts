import type { Leaf } from './list-tree.ts'
import type { Request } from './request.ts'

/** What a request does to one file of the content. */
export interface Change {
  readonly key: string
  /** Before, on the main branch that the request knew; absent for a new file. */
  readonly before?: Leaf
  /** As the request leaves it; absent where it is removed. */
  readonly after?: Leaf
  /** The main branch has changed it too, in another way. */
  readonly conflict: boolean
}

const same = (a: Leaf | undefined, b: Leaf | undefined): boolean => a?.oid === b?.oid && a?.mode === b?.mode

/** What the request itself changes, in the order of the paths; what others changed meanwhile is not its doing. */
export function changesOf({ base, fork, head }: Request): readonly Change[] {
  return [...new Set([...fork.keys(), ...head.keys()])].toSorted().flatMap((key): Change[] => {
    const before = fork.get(key)
    const after = head.get(key)
    const now = base.get(key)
    if (same(before, after) || same(after, now)) return []
    return [{ key, ...(before && { before }), ...(after && { after }), conflict: !same(before, now) }]
  })
}
