import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { sha256 } from '../../digest/sha256.ts'

/** Layers that decide what is made of a record. */
const LAYERS = ['core', 'yaml', 'digest', 'records'] as const
/** Packages that do. */
const PACKAGES = ['yaml', 'zod'] as const

const SOURCE = join(import.meta.dirname, '..', '..')

/** The version of a package as it is installed. */
function versionOf(name: string): string {
  const { resolve } = createRequire(import.meta.url)
  let folder = dirname(resolve(name))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return sha256(readFileSync(join(folder, 'package.json')))
}

/**
 * Digest of everything but the records that decides what is made of them: the source of the layers that read
 * and judge, the packages they use, Node with its tables of letters. Another digest, another cache. Undefined
 * where the source does not lie beside this file (a bundle): then there is no cache.
 */
export function fingerprint(source: string = SOURCE): string | undefined {
  try {
    const files = LAYERS.flatMap((layer) =>
      readdirSync(join(source, layer), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .toSorted()
        .map((name) => [layer, name, sha256(readFileSync(join(source, layer, name)))]),
    )
    return sha256(JSON.stringify([process.versions, PACKAGES.map(versionOf), files]))
  } catch {
    return undefined
  }
}
