import { GitError, runGit } from './run-git.ts'

/** What git knows of an object without opening it. */
export interface ObjectHead {
  readonly type: string
  readonly size: number
}

/** Kind and size of each object that is there; a missing one is left out. */
export function objectHeads(repository: string, oids: readonly string[]): ReadonlyMap<string, ObjectHead> {
  const asked = [...new Set(oids)]
  const heads = new Map<string, ObjectHead>()
  if (asked.length === 0) return heads
  const said = runGit(repository, ['cat-file', '--batch-check'], `${asked.join('\n')}\n`).toString('latin1')
  for (const line of said.split('\n')) {
    const [oid, type, size] = line.split(' ')
    if (oid !== undefined && type !== undefined && /^\d+$/.test(size ?? ''))
      heads.set(oid, { type, size: Number(size) })
  }
  return heads
}

/**
 * The bytes of objects of one kind, none larger than `limit`: sizes are asked before anything is opened.
 * Throws GitError for one that is missing, of another kind or too large.
 */
export function readObjects(
  repository: string,
  oids: readonly string[],
  kind: 'blob' | 'tree',
  limit: number,
): ReadonlyMap<string, Buffer> {
  const asked = [...new Set(oids)]
  const heads = objectHeads(repository, asked)
  for (const oid of asked) {
    const head = heads.get(oid)
    if (!head) throw new GitError(`object ${oid} is missing`)
    if (head.type !== kind) throw new GitError(`object ${oid} is a ${head.type}, not a ${kind}`)
    if (head.size > limit) throw new GitError(`object ${oid} has ${String(head.size)} bytes`)
  }
  const found = new Map<string, Buffer>()
  if (asked.length === 0) return found
  const said = runGit(repository, ['cat-file', '--batch'], `${asked.join('\n')}\n`)
  let at = 0
  while (at < said.length) {
    const end = said.indexOf(10, at)
    const [oid = '', , size = ''] = said.toString('latin1', at, end).split(' ')
    const start = end + 1
    found.set(oid, said.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return found
}
