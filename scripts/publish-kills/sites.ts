import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchBuild } from '../bench/build.ts'
import { writeSynthetic } from '../bench/synthetic.ts'
import { MANIFEST, manifestOf, manifestText, pathsIn, readManifest } from '../lib/manifest.ts'

/** What of a site belongs to its facilities; the sources, the tiles and the guide of the atlas are left out. */
const OWN = /^(?:[^/]+$|(?:assets|api|data|hosts)\/|[a-z]{2}\/(?:[^/]+$|(?:facilities|countries|search)\/))/

/** Leaves of a built site what belongs to its facilities, and seals it again. Gives its folder back. */
export function trimmed(dist: string): string {
  const release = readManifest(readFileSync(join(dist, MANIFEST), 'utf8'))?.release
  if (!release) throw new Error(`${dist} has no manifest`)
  for (const path of pathsIn(dist)) if (!OWN.test(path)) rmSync(join(dist, path))
  writeFileSync(join(dist, MANIFEST), manifestText(manifestOf(dist, release)))
  return dist
}

/** Builds two sites of six invented facilities each, the later one with other facts. Gives their folders. */
export function sitesOfSix(work: string, asOf: string): readonly [string, string] {
  const build = (name: string, seed: number): string => {
    const [content, dist] = [join(work, `${name}-content`), join(work, name)]
    writeSynthetic(content, 6, 'content', seed)
    benchBuild(content, dist, asOf)
    return trimmed(dist)
  }
  return [build('old', 1), build('next', 2)]
}
