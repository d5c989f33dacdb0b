import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sha256 } from '../../../src/digest/sha256.ts'
import { isHashed } from '../../../src/artefacts/hosting/hashed.ts'
import { MANIFEST, readManifest, type Manifest } from '../manifest.ts'
import { verifyFiles } from '../verify-files.ts'
import { Refusal } from './refusal.ts'

/** A built site as its manifest names it. */
export interface SiteManifest extends Manifest {
  /** Of the release, and eight digits of the manifest's own digest. Example: `2026-11-22-1a2b3c4d-5e6f7a8b`. */
  readonly name: string
  /** SHA-256 by path, without the manifest itself. */
  readonly digests: ReadonlyMap<string, string>
}

/** Form of `SiteManifest.name`. */
export const RELEASE_NAME = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}-[0-9a-f]{8}$/

/** The name of a text's packed twin, which some servers send in its place. */
export const packedName = (path: string): string => `${path}.gz`

/** Reads the manifest of a site. Throws `publish-no-manifest`. */
export function siteManifest(folder: string): SiteManifest {
  const file = join(folder, MANIFEST)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const manifest = readManifest(text)
  const name = `${manifest?.release.id ?? ''}-${sha256(text).slice(0, 8)}`
  if (!manifest || manifest.files.length === 0 || !RELEASE_NAME.test(name))
    throw new Refusal('publish-no-manifest', folder)
  return { ...manifest, name, digests: new Map(manifest.files.map((file) => [file.path, file.sha256])) }
}

/** Refuses a site that is not what its manifest says. Throws with the first file in order. */
export function requireBuilt(folder: string, manifest: SiteManifest): void {
  requireFiles(folder, manifest, () => false)
}

/**
 * Refuses a release that is not what its manifest says. Files of other releases under digests of their own,
 * and packed texts, may be there too; what is packed is what the manifest says.
 */
export function requireRelease(folder: string, manifest: SiteManifest): void {
  const { digests } = manifest
  requireFiles(folder, manifest, (path) => isHashed(path) || digests.has(path.replace(/\.gz$/, '')))
  for (const [path, digest] of digests) {
    const packed = join(folder, packedName(path))
    if (!digests.has(packedName(path)) && existsSync(packed) && digest !== unpackedDigest(packed))
      throw new Refusal('publish-incomplete', packedName(path))
  }
}

function unpackedDigest(file: string): string | undefined {
  try {
    return sha256(gunzipSync(readFileSync(file)))
  } catch {
    return undefined
  }
}

function requireFiles(folder: string, manifest: SiteManifest, isMore: (path: string) => boolean): void {
  const { changed, missing, unlisted } = verifyFiles(folder, manifest)
  const [wrong] = [...changed, ...missing].toSorted()
  if (wrong !== undefined) throw new Refusal('publish-incomplete', wrong)
  const stranger = unlisted.find((path) => !isMore(path))
  if (stranger !== undefined) throw new Refusal('publish-unlisted', stranger)
}
