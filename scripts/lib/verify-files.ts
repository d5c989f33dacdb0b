import type { Manifest } from './manifest.ts'
import { fileIn, MANIFEST, pathsIn } from './manifest.ts'

/** What differs between a folder and its manifest; all lists in order. */
export interface Verdict {
  /** Files with other bytes. */
  readonly changed: readonly string[]
  /** Files that are named and not there, or are no regular files. */
  readonly missing: readonly string[]
  /** Files that are there and not named. */
  readonly unlisted: readonly string[]
}

/** Compares every file of a folder with its manifest, byte by byte through SHA-256. */
export function verifyFiles(folder: string, { files }: Manifest): Verdict {
  const named = new Set(files.map(({ path }) => path))
  const changed: string[] = []
  const missing: string[] = []
  for (const { path, bytes, sha256 } of files) {
    const found = fileIn(folder, path)
    if (!found) missing.push(path)
    else if (found.bytes !== bytes || found.sha256 !== sha256) changed.push(path)
  }
  const unlisted = pathsIn(folder).filter((path) => path !== MANIFEST && !named.has(path))
  return { changed, missing, unlisted }
}

/** True where nothing differs. */
export const isWhole = ({ changed, missing, unlisted }: Verdict): boolean =>
  changed.length + missing.length + unlisted.length === 0
