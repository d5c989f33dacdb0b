import { listTree, treeReader } from './list-tree.ts'
import type { Leaf, TreeReader } from './list-tree.ts'
import { isFolderMode } from './parse-tree.ts'
import { commitOf, GitError, runGit } from './run-git.ts'
import { shownName } from './names.ts'

/** Two commits of one repository: what is asked for, and where it is to go. */
export interface RequestOrder {
  readonly repository: string
  /** Commit of the main branch, by any name git knows. */
  readonly base: string
  /** Last commit of the request; only its objects are read. */
  readonly head: string
}

/** The three trees of a request: the main branch, the request, and the commit they part from. */
export interface Request {
  readonly repository: string
  /** Records of the main branch by key; the key of a leaf is that of `list-tree.ts`. */
  readonly base: ReadonlyMap<string, Leaf>
  readonly fork: ReadonlyMap<string, Leaf>
  readonly head: ReadonlyMap<string, Leaf>
  /** Names at the root, the content folder apart, that the request changes. */
  readonly besides: readonly string[]
  /** Mode of the content folder where it is none. Example: `120000`. */
  readonly contentMode?: string
}

/** Name of the content folder at the root. */
export const CONTENT = 'content'

/** Files that a request may have more than the main branch. */
const MORE = 5000
const MOST = 200_000

/** The request and the main branch do not part from exactly one commit. */
export class UnrelatedError extends Error {}

/** Reads the trees of a request; nothing is checked out. Throws GitError, UnrelatedError. */
export function readRequest({ repository, base, head }: RequestOrder): Request {
  const tip = commitOf(repository, base)
  const asked = commitOf(repository, head)
  const fork = forkOf(repository, tip, asked)
  const read = treeReader(repository)
  const [baseTree, forkTree, headTree] = runGit(repository, [
    'rev-parse',
    ...[tip, fork, asked].map((commit) => `${commit}^{tree}`),
  ])
    .toString('latin1')
    .trim()
    .split('\n')
  const roots = { base: rootOf(read, baseTree), fork: rootOf(read, forkTree), head: rootOf(read, headTree) }
  const records = contentOf(read, roots.base, MOST)
  return {
    repository,
    base: records,
    fork: contentOf(read, roots.fork, MOST),
    head: contentOf(read, roots.head, records.size + MORE),
    besides: [...new Set([...roots.fork.keys(), ...roots.head.keys()])]
      .filter((name) => name !== CONTENT && roots.fork.get(name) !== roots.head.get(name))
      .map(shownName)
      .toSorted(),
    ...otherMode(roots.head),
  }
}

/** Several forks would let a request choose the one that hides what it changes. */
function forkOf(repository: string, base: string, head: string): string {
  let forks: readonly string[]
  try {
    forks = runGit(repository, ['merge-base', '--all', base, head]).toString('latin1').trim().split('\n')
  } catch {
    throw new UnrelatedError('no common commit')
  }
  const [fork, ...others] = forks
  if (fork === undefined || fork === '' || others.length > 0)
    throw new UnrelatedError('not one common commit')
  return fork
}

/** What each name at the root stands for: `<mode> <oid>`. Throws GitError where a name stands twice. */
function rootOf(read: TreeReader, tree = ''): ReadonlyMap<string, string> {
  const lines = read([tree]).get(tree) ?? []
  const root = new Map(lines.map(({ mode, name, oid: at }) => [name, `${mode} ${at}`]))
  if (root.size < lines.length) throw new GitError('a name stands twice at the root')
  return root
}

function contentOf(
  read: TreeReader,
  root: ReadonlyMap<string, string>,
  most: number,
): ReadonlyMap<string, Leaf> {
  const [mode = '', oid = ''] = (root.get(CONTENT) ?? '').split(' ')
  return isFolderMode(mode) ? listTree(read, oid, most) : new Map()
}

function otherMode(root: ReadonlyMap<string, string>): { contentMode?: string } {
  const [mode = ''] = (root.get(CONTENT) ?? '').split(' ')
  return mode === '' || isFolderMode(mode) ? {} : { contentMode: mode }
}
