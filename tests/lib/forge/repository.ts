import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** A file of a made-up commit: an ordinary one where only its bytes are given. */
export interface MadeFile {
  readonly mode?: string
  readonly bytes?: string | Uint8Array
  /** Object that is named instead of bytes of its own, as a submodule's commit. */
  readonly oid?: string
}

/** Files by path; `/` parts folders. Names are one character a byte, so that any bytes can be made. */
export type MadeTree = Readonly<Record<string, string | Uint8Array | MadeFile>>

/** One line of a tree object. */
export interface MadeLine {
  readonly mode: string
  readonly name: string
  readonly oid: string
}

/** A real git repository whose objects are written byte by byte: git's own commands refuse to make hostile ones. */
export interface Repository {
  readonly folder: string
  readonly blob: (bytes: string | Uint8Array) => string
  /** Writes a tree object of lines in the order given. */
  readonly tree: (lines: readonly MadeLine[]) => string
  readonly treeOf: (files: MadeTree) => string
  readonly commit: (tree: string | MadeTree, parents?: readonly string[]) => string
  /** Lets a branch, or any ref, point at a commit. Example: `repository.point('refs/pull/7/head', oid)`. */
  readonly point: (ref: string, oid: string) => void
  readonly remove: () => void
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Name of a letter beyond ASCII as the bytes that git keeps. Example: `bytesOf('é')`. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** Makes an empty repository in a new temporary folder. */
export function makeRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-forge-'))
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder])

  const write = (type: string, body: Buffer): string => {
    const bytes = Buffer.concat([latin(`${type} ${String(body.length)}\0`), body])
    const oid = createHash('sha1').update(bytes).digest('hex')
    const path = join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2))
    if (!existsSync(path)) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, deflateSync(bytes, { level: 1 }))
    }
    return oid
  }
  const blob: Repository['blob'] = (bytes) => write('blob', Buffer.from(bytes))
  const tree: Repository['tree'] = (lines) =>
    write(
      'tree',
      Buffer.concat(
        lines.flatMap(({ mode, name, oid }) => [latin(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]),
      ),
    )
  const treeOf: Repository['treeOf'] = (files) => {
    const below = new Map<string, Record<string, MadeTree[string]>>()
    const lines: MadeLine[] = []
    for (const [path, file] of Object.entries(files)) {
      const slash = path.indexOf('/')
      if (slash >= 0) {
        const name = path.slice(0, slash)
        const inner = below.get(name) ?? {}
        inner[path.slice(slash + 1)] = file
        below.set(name, inner)
        continue
      }
      const made: MadeFile = typeof file === 'string' || file instanceof Uint8Array ? { bytes: file } : file
      lines.push({ mode: made.mode ?? '100644', name: path, oid: made.oid ?? blob(made.bytes ?? '') })
    }
    for (const [name, inner] of below) lines.push({ mode: '40000', name, oid: treeOf(inner) })
    const order = ({ name, mode }: MadeLine): string => (mode === '40000' ? `${name}/` : name)
    return tree(lines.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)))
  }
  const commit: Repository['commit'] = (what, parents = []) => {
    const oid = typeof what === 'string' ? what : treeOf(what)
    const who = 'A Person <person@example.org> 1767225600 +0000'
    const lines = [
      `tree ${oid}`,
      ...parents.map((each) => `parent ${each}`),
      `author ${who}`,
      `committer ${who}`,
    ]
    return write('commit', latin(`${lines.join('\n')}\n\nA change\n`))
  }
  const point: Repository['point'] = (ref, oid) => {
    const path = join(folder, '.git', ref)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${oid}\n`)
  }
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, blob, tree, treeOf, commit, point, remove }
}
