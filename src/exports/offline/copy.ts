import { offlineWorker } from './worker.ts'
import type { OfflineCopy } from './worker.ts'

/** A built site, by the addresses of its files. Throws where a file is not there: the copy would not be whole. */
export interface BuiltFiles {
  readonly text: (address: string) => string
  /** SHA-256 of a file in hexadecimal digits. */
  readonly digest: (address: string) => string
}

const TAG = /<(?:link|script)\b[^>]*>/g
const REL = /\brel="(stylesheet|modulepreload|preload|icon)"/
const ADDRESS = /\b(?:href|src)="(\/[^"]+)"/
const DATA = /\bdata-from="(\/[^"]+)"/g
const IMPORT = /(?:\bimport|\bfrom)\s*\(?\s*["'`](\.\.?\/[^"'`]+\.js)["'`]/g

/** Folder of files whose name tells their content; so do the data of the form. */
const isFixed = (address: string): boolean =>
  address.startsWith('/assets/') || /\/questions-[0-9a-f]{12}\.json$/.test(address)

function namedBy(html: string): readonly string[] {
  const tags = [...html.matchAll(TAG)].flatMap(([tag]) => {
    const address = ADDRESS.exec(tag)?.[1]
    return address !== undefined && (tag.startsWith('<script') || REL.test(tag)) ? [address] : []
  })
  return [...tags, ...[...html.matchAll(DATA)].flatMap(([, address]) => address ?? [])]
}

/** Everything a page loads, itself first: what it names, and what its scripts import, at once or later. */
export function filesOf(page: string, { text }: BuiltFiles): readonly string[] {
  const found = new Set([page, ...namedBy(text(page))])
  for (const address of found) {
    if (!address.endsWith('.js')) continue
    for (const [, name = ''] of text(address).matchAll(IMPORT))
      found.add(new URL(name, `https://site.example${address}`).pathname)
  }
  return [...found]
}

/** The list of a page's files as they are, under a name that follows from their content. */
export function copyOf(page: string, family: string, built: BuiltFiles): OfflineCopy {
  const all = filesOf(page, built)
  const files = all.filter(isFixed).toSorted()
  const changing = Object.fromEntries(
    all
      .filter((address) => !isFixed(address))
      .toSorted()
      .map((address) => [address, built.digest(address)]),
  )
  // Of a file whose name tells its content the name is enough; of the page the digest is 64 digits long.
  return { family, name: family + (changing[page] ?? '').slice(0, 16), files, changing, patience: 3000 }
}

/** The script of a page's worker. */
export const workerText = (copy: OfflineCopy): string =>
  `(${offlineWorker.toString()})(self, ${JSON.stringify(copy)})\n`
