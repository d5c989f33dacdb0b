import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from './refusal.ts'
import { RELEASE_NAME } from './site-manifest.ts'

/**
 * The folder that a host serves from: `releases/<name>/` holds whole sites, `current` is a link to one of
 * them, `order` names them in the order of their publication, one a line.
 */
export interface Place {
  readonly root: string
}

const CURRENT = 'current'
const ORDER = 'order'
const LOCK = '.publishing'

export const folderOf = ({ root }: Place, name: string): string => join(root, 'releases', name)

/** The name of the release that is served; undefined before the first. Throws `publish-not-ours`. */
export function servedOf({ root }: Place): string | undefined {
  const link = join(root, CURRENT)
  const found = lstatSync(link, { throwIfNoEntry: false })
  if (!found) return undefined
  const name = found.isSymbolicLink() ? basename(readlinkSync(link)) : ''
  if (!RELEASE_NAME.test(name)) throw new Refusal('publish-not-ours', link)
  return name
}

/** Releases that can be served, the earliest first. */
export function orderOf(place: Place): readonly string[] {
  const file = join(place.root, ORDER)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return lines.filter((name) => RELEASE_NAME.test(name) && existsSync(folderOf(place, name)))
}

/** Says the order anew, whole or not at all. */
export function writeOrder({ root }: Place, names: readonly string[]): void {
  const next = join(root, `${ORDER}.next`)
  writeFileSync(next, names.map((name) => `${name}\n`).join(''))
  renameSync(next, join(root, ORDER))
}

/** The one step that readers see: from here on another release is served. */
export function serveRelease({ root }: Place, name: string): void {
  const next = join(root, `${CURRENT}.next`)
  rmSync(next, { force: true })
  symlinkSync(join('releases', name), next)
  renameSync(next, join(root, CURRENT))
}

/** Removes what interrupted runs left behind, and all releases but those to keep. */
export function tidy(place: Place, keep: readonly string[]): void {
  const releases = join(place.root, 'releases')
  const kept = new Set(keep)
  for (const name of readdirSync(releases)) {
    const isLeft = name.startsWith('.next-') || (RELEASE_NAME.test(name) && !kept.has(name))
    if (isLeft) rmSync(join(releases, name), { recursive: true, force: true })
  }
  for (const each of [CURRENT, ORDER]) rmSync(join(place.root, `${each}.next`), { force: true })
}

const isAlive = (pid: number): boolean => {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** The process that holds a lock: a link whose target is its number, so that no lock is ever half written. */
function ownerOf(lock: string): number {
  if (!lstatSync(lock).isSymbolicLink()) throw new Refusal('publish-busy', lock)
  return Number(readlinkSync(lock))
}

/** Runs alone in a place: a lock whose owner has died is nobody's. Throws `publish-busy`. */
export async function alone(root: string, work: (place: Place) => Promise<void>): Promise<void> {
  mkdirSync(join(root, 'releases'), { recursive: true })
  const lock = join(root, LOCK)
  if (isThere(lock)) {
    if (isAlive(ownerOf(lock))) throw new Refusal('publish-busy', lock)
    rmSync(lock)
  }
  try {
    symlinkSync(String(process.pid), lock)
  } catch (error) {
    throw isThere(lock) ? new Refusal('publish-busy', lock) : error
  }
  try {
    await work({ root })
  } finally {
    rmSync(lock, { force: true })
  }
}
