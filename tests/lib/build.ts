import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { releaseDate } from '../../scripts/lib/release-date.ts'
import { filesOf } from './site.ts'

/** Release date of this repository, for builds whose folder has no git. */
export const AS_OF = releaseDate({})

/** How a program ended, and all it said. */
export interface Ended {
  readonly code: number | null
  readonly said: string
}

/** How to build. */
export interface BuildOptions {
  readonly dist: string
  /** Working tree; this one if not given. */
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Three octal digits. Example: `077`. */
  readonly umask?: string
  /** Program to run instead of the real build. */
  readonly script?: string
}

/** What the test runner sets for itself and a builder would take for its own. */
const OF_THE_RUNNER = /^(?:VITEST.*|ATLAS_.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV)$/

/** Runs the build in a process of its own, as a reader of the README would. */
export function buildSite({
  dist,
  cwd = process.cwd(),
  env = {},
  umask = '022',
  script = 'scripts/build.ts',
}: BuildOptions): Promise<Ended> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name)),
  )
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `umask ${umask} && exec "$0" "$1"`, process.execPath, script], {
      cwd,
      env: { ...inherited, ATLAS_AS_OF: AS_OF, ATLAS_DIST: dist, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const kept: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => kept.push(piece))
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code, said: Buffer.concat(kept).toString('utf8') })
    })
  })
}

/** A folder of its own for what a test makes, and how to remove it. */
export function workFolder(name: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `atlas-${name}-`))
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Digest of every file below a folder. Example: `en/index.html` → `e3b0c4…`. */
export function digestsOf(root: string): ReadonlyMap<string, string> {
  return new Map(
    filesOf(root).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  )
}

const NOT_COPIED = new Set(['node_modules', 'dist', '.git', '.astro', '.build'])

/**
 * Copies the working tree without what is installed or made, and lends it what is installed: two builds
 * in one folder at a time would write over each other's `.astro`. Gives the folder back.
 */
export function workTree(to: string): string {
  mkdirSync(to, { recursive: true })
  cpSync(process.cwd(), to, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) })
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'))
  return to
}
