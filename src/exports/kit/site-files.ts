import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Pieces } from './pieces.ts'
import { piecesOf } from './pieces.ts'

/** A built site by its files. Example of a name: `en/about/index.html`. */
export interface SiteFiles {
  readonly names: ReadonlySet<string>
  bytes(name: string): Uint8Array
  /** The pieces of a page; undefined for a page that only leads on from an old address. */
  pieces(name: string): Pieces | undefined
}

/** A page that only leads on from an old address. */
const LEADS_ON = '<meta http-equiv="refresh"'

/** The files below a folder. Each page is taken apart once. */
export function siteFiles(root: string): SiteFiles {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(root.length).split(sep).filter(Boolean).join('/'),
    )
  const pages = new Map<string, Pieces | undefined>()
  const bytes = (name: string): Uint8Array => readFileSync(join(root, name))
  const pieces = (name: string): Pieces | undefined => {
    if (!pages.has(name)) {
      const html = readFileSync(join(root, name), 'utf8')
      pages.set(name, html.includes(LEADS_ON) ? undefined : piecesOf(html))
    }
    return pages.get(name)
  }
  return { names: new Set(names.toSorted()), bytes, pieces }
}
