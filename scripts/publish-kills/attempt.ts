import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isHashed } from '../../src/artefacts/hosting/hashed.ts'
import { MANIFEST } from '../lib/manifest.ts'
import { publishRelease, rollBack } from '../lib/publishing/publish-release.ts'
import { siteManifest } from '../lib/publishing/site-manifest.ts'

/** How a command ended that something went wrong with. */
export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null
  readonly said: string
}

const FAULT = join(import.meta.dirname, 'fault.ts')
const SCRIPTS = resolve(import.meta.dirname, '..')

/** Runs a command of this folder with a fault. Example: `run('publish-site', ['--to', place], 'kill:17')`. */
export function run(command: string, args: readonly string[], fault = 'count:0', log?: string): Ended {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', FAULT, join(SCRIPTS, `${command}.ts`), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, ATLAS_FAULT: fault, ...(log !== undefined && { ATLAS_FAULT_LOG: log }) },
    },
  )
  return { code: status, said: stderr }
}

/**
 * One digest of all paths and bytes that a place serves; `nothing` where it serves none. What earlier releases
 * left for pages that are still open is no part of the site.
 */
export function servedTree(place: string): string {
  const folder = join(place, 'current')
  if (!existsSync(join(folder, MANIFEST))) return 'nothing'
  const { digests: own } = siteManifest(folder)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter((path) => own.has(path) || !isHashed(path))
  const hash = createHash('sha256')
  for (const path of paths.toSorted()) {
    const bytes = readFileSync(join(folder, path))
    hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** The two sites and what is served of each; `place` serves the old one. */
export interface Stand {
  readonly place: string
  readonly next: string
  readonly trees: { readonly old: string; readonly new: string }
  /** Names of the calls of an undisturbed publication that change the file system, in order. */
  readonly calls: readonly string[]
}

const must = (ended: Ended): void => {
  if (ended.code !== 0) throw new Error(ended.said)
}

/** Publishes `old` into `work`, and `next` over a copy of it, to learn what each is when it is whole. */
export function standOf(work: string, old: string, next: string): Stand {
  const [place, trial, log] = [join(work, 'place'), join(work, 'trial'), join(work, 'calls')]
  must(run('publish-site', ['--from', old, '--to', place]))
  cpSync(place, trial, { recursive: true, verbatimSymlinks: true })
  must(run('publish-site', ['--from', next, '--to', trial], 'count:0', log))
  const calls = readFileSync(log, 'utf8').trimEnd().split('\n')
  const trees = { old: servedTree(place), new: servedTree(trial) }
  for (const each of [trial, log]) rmSync(each, { recursive: true })
  return { place, next, trees, calls }
}

/** What came of one publication that something went wrong with. */
export interface Outcome {
  readonly fault: string
  readonly call: string
  readonly exit: number | null
  /** What is served right after it. */
  readonly after: 'old' | 'new' | 'MIX'
  /** Whether the next publication then serves the new site, and a rollback the old one. */
  readonly repaired: boolean
  readonly said: string
}

/** Disturbs one publication in a copy of the stand, then repeats it, then leads back. */
export async function attempt(
  { place, next, trees, calls }: Stand,
  kind: string,
  at: number,
): Promise<Outcome> {
  const copy = `${place}-${String(at)}`
  cpSync(place, copy, { recursive: true, verbatimSymlinks: true })
  const { code, said } = run('publish-site', ['--from', next, '--to', copy], `${kind}:${String(at)}`)
  const tree = servedTree(copy)
  const after = tree === trees.old ? 'old' : tree === trees.new ? 'new' : 'MIX'
  await publishRelease({ site: next, to: copy })
  const again = servedTree(copy) === trees.new
  await rollBack(copy)
  const back = servedTree(copy) === trees.old
  rmSync(copy, { recursive: true })
  const fault = `${kind}:${String(at)}`
  return { fault, call: calls[at - 1] ?? '', exit: code, after, repaired: again && back, said }
}
