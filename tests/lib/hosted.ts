import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LedgerEntry } from '../../src/core/ledger/ledger.ts'
import { siteFiles } from '../../src/exports/hosts/site-files.ts'
import { filesOf, smallSite } from './small-site.ts'

/** What moved in a small site. */
export const MOVED: readonly LedgerEntry[] = [
  { address: 'facilities/kg/pond-1' },
  { address: 'facilities/kg/old', redirect: 'facilities/kg/pond-1', on: '2026-11-22' },
]

const EXTRA: Readonly<Record<string, string>> = {
  'en/404.html': 'nothing here',
  'ru/404.html': 'здесь ничего нет',
  'en/index.html': 'front',
  'ru/index.html': 'главная',
  'en/search/index.html': 'search',
  'en/embed/facilities/kg/pond-1/index.html': 'embedded',
  'ru/badges/facilities/kg/pond-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'api/v1/index.json': '{}',
  'data/facilities.csv': 'a,b\n',
  'tiles/points.pmtiles': 'PMTiles',
  '.hidden': 'for nobody',
}

/** A small site with what the build writes for hosts, in a folder. */
export function hostedSite(folder: string, word: string): string {
  const config = siteFiles(MOVED, 'any').map(({ path, text }) => [path, text] as const)
  return smallSite(folder, { ...filesOf(word), ...EXTRA, ...Object.fromEntries(config) })
}

/** Writes the files of nginx alone. Gives their folder. */
export function nginxConfig(folder: string): string {
  for (const { path, text } of siteFiles(MOVED, 'nginx')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return join(folder, 'hosts', 'nginx')
}
