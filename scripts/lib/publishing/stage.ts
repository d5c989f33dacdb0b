import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { isHashed } from '../../../src/artefacts/hosting/hashed.ts'
import { isText, mediaTypeOf } from '../../../src/artefacts/hosting/media-types.ts'
import { MANIFEST } from '../manifest.ts'
import { folderOf, type Place } from './place.ts'
import { packedName, requireRelease, siteManifest, type SiteManifest } from './site-manifest.ts'

/** Puts a file under a second name, or copies it where the system cannot. */
function share(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes(String(code))) throw error
    copyFileSync(from, to)
  }
}

/**
 * Adds the files of earlier releases whose names carry their digest: whoever opened a page before asks for
 * the styles and scripts of that page after.
 */
export function addHashed(place: Place, folder: string, names: readonly string[]): void {
  for (const name of names) {
    const from = folderOf(place, name)
    for (const path of siteManifest(from).digests.keys())
      for (const each of [path, packedName(path)])
        if (isHashed(path) && !existsSync(join(folder, each)) && existsSync(join(from, each)))
          share(join(from, each), join(folder, each))
  }
}

/** Texts of this size and more are packed once, when they are published. */
const WORTH_PACKING = 1024

const isPacked = (path: string, bytes: number, { digests }: SiteManifest): boolean =>
  bytes >= WORTH_PACKING && isText(mediaTypeOf(path)) && !digests.has(packedName(path))

/** Copies one file of the site, and packs it if it is a text. */
function add(from: string, to: string, packs: boolean): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to, constants.COPYFILE_EXCL)
  if (packs) writeFileSync(packedName(to), gzipSync(readFileSync(to), { level: 9 }))
}

/**
 * Writes a site into the place as a release that nobody sees yet, and checks every byte of it.
 * A file that is the same as the one served now is that very file, so that browsers need not load it again.
 * @param earlier releases whose hashed files stay, the one served now last
 */
export function stage(place: Place, site: string, manifest: SiteManifest, earlier: readonly string[]): void {
  const next = join(place.root, 'releases', `.next-${manifest.name}`)
  rmSync(next, { recursive: true, force: true })
  const served = earlier.at(-1)
  const now = served === undefined ? undefined : folderOf(place, served)
  const known = now === undefined ? undefined : siteManifest(now).digests
  for (const { path, bytes, sha256 } of manifest.files) {
    const packs = isPacked(path, bytes, manifest)
    if (now === undefined || known?.get(path) !== sha256) {
      add(join(site, path), join(next, path), packs)
      continue
    }
    share(join(now, path), join(next, path))
    if (packs) share(join(now, packedName(path)), join(next, packedName(path)))
  }
  add(join(site, MANIFEST), join(next, MANIFEST), false)
  addHashed(place, next, earlier)
  requireRelease(next, manifest)
  const target = folderOf(place, manifest.name)
  rmSync(target, { recursive: true, force: true })
  renameSync(next, target)
}
