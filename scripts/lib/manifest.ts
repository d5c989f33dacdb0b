import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../src/digest/sha256.ts'
import type { ReleaseIdentity } from '../../src/core/release/identity.ts'
import { isMap } from '../../src/core/value-at.ts'

/** Name of the manifest in the site. */
export const MANIFEST = 'manifest.json'

/** One file of a site. */
export interface ManifestFile {
  /** Path in the site, without a slash before it. Example: `en/index.html`. */
  readonly path: string
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** Every file of a site but the manifest itself, and which release they are. */
export interface Manifest {
  readonly release: ReleaseIdentity
  /** Pages in both languages. */
  readonly pages: number
  /** In order of code points. */
  readonly files: readonly ManifestFile[]
}

/** Everything below a folder that is no folder, by path, in order of code points. Links are not followed. */
export const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .toSorted((a, b) => (a < b ? -1 : 1))

/** What a file is; undefined where it is no regular file that can be read. */
export function fileIn(folder: string, path: string): ManifestFile | undefined {
  const stat = lstatSync(join(folder, path), { throwIfNoEntry: false })
  if (!stat?.isFile()) return undefined
  const bytes = readFileSync(join(folder, path))
  return { path, bytes: bytes.length, sha256: sha256(bytes) }
}

/** The manifest of a built site. */
export function manifestOf(folder: string, release: ReleaseIdentity): Manifest {
  const files = pathsIn(folder)
    .filter((path) => path !== MANIFEST)
    .flatMap((path) => fileIn(folder, path) ?? [])
  return { release, pages: files.filter(({ path }) => path.endsWith('.html')).length, files }
}

const bodyOf = ({ release, pages, files }: Manifest): string =>
  `"release": ${JSON.stringify(release)},\n"pages": ${String(pages)},\n"files": [\n${files
    .map(({ path, bytes, sha256: digest }) => JSON.stringify({ path, bytes, sha256: digest }))
    .join(',\n')}\n]\n`

/** A manifest as text: JSON, a line a file, sealed by the SHA-256 of all that follows its first two lines. */
export function manifestText(manifest: Manifest): string {
  const body = bodyOf(manifest)
  return `{\n"seal": "${sha256(body)}",\n${body}}\n`
}

/** Says no more of a path than that it stays in its folder. */
const isInside = (path: string): boolean =>
  path !== '' && !path.startsWith('/') && !/^[a-z]:|\\|\0/i.test(path) && !path.split('/').includes('..')

function fileOf(value: unknown): ManifestFile | undefined {
  if (!isMap(value)) return undefined
  const { path, bytes, sha256: digest } = value
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof digest !== 'string') return undefined
  return isInside(path) ? { path, bytes, sha256: digest } : undefined
}

function releaseOf(value: unknown): ReleaseIdentity | undefined {
  if (!isMap(value)) return undefined
  const { id, date, inputs, published } = value
  if (typeof id !== 'string' || typeof date !== 'string' || typeof inputs !== 'string') return undefined
  return typeof published === 'boolean' ? { id, date, inputs, published } : undefined
}

/**
 * Reads a manifest; undefined for a text that `manifestText` did not write, to the last character: a seal that
 * does not fit, paths that lead out of the folder, a file named twice.
 */
export function readManifest(text: string): Manifest | undefined {
  let tree: unknown
  try {
    tree = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isMap(tree) || !Array.isArray(tree['files']) || typeof tree['pages'] !== 'number') return undefined
  const release = releaseOf(tree['release'])
  const files = tree['files'].map(fileOf).filter((file) => file !== undefined)
  if (!release || new Set(files.map(({ path }) => path)).size < tree['files'].length) return undefined
  const manifest = { release, pages: tree['pages'], files }
  return manifestText(manifest) === text ? manifest : undefined
}
