import { addressesOf } from './pieces.ts'
import { addressesInSheet, fileOf } from './rewrite.ts'
import type { SiteFiles } from './site-files.ts'

/** What an archive is made of. */
export interface KitRules {
  /** Tags of the languages. */
  readonly locales: readonly string[]
  /** Whether it holds a page. `address`: after the language. */
  holds(address: string): boolean
  /** Whether it also holds a page that one of its pages names. */
  cited(address: string): boolean
  /** Whether it holds a file of data, named by a page or not. Example of a file: `data/facilities.csv`. */
  data(file: string): boolean
}

/** Files that are no part of an archive even where its pages name them. */
const NOT_KEPT =
  /^(?:[^/]+\/(?:cards|badges|cite|feeds)|api|pagefind|tiles|offline|hosts)\/|\.(?:js|zip|pmtiles|gpkg|parquet)$/

/** Address after the language of a page; undefined for other files. Example: `about/` of `en/about/index.html`. */
function restOf(file: string, locales: readonly string[]): string | undefined {
  const start = file.indexOf('/') + 1
  return file.endsWith('/index.html') && locales.includes(file.slice(0, start - 1))
    ? file.slice(start, -'index.html'.length)
    : undefined
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1)

/** The files of an archive, sorted by name. */
export function kitFiles(site: SiteFiles, { locales, holds, cited, data }: KitRules): readonly string[] {
  const linksOf = (page: string): readonly string[] => addressesOf(site.pieces(page) ?? []).map(fileOf)
  const pages = [...site.names].filter((file) => {
    const rest = restOf(file, locales)
    return rest !== undefined && holds(rest) && site.pieces(file) !== undefined
  })
  const kept = new Set(pages)
  for (const link of new Set(pages.flatMap(linksOf))) {
    const rest = restOf(link, locales)
    if (rest !== undefined && cited(rest) && site.names.has(link)) kept.add(link)
  }
  for (const link of new Set([...kept].flatMap(linksOf)))
    if (!link.endsWith('.html') && !NOT_KEPT.test(link) && site.names.has(link)) kept.add(link)
  for (const sheet of [...kept].filter((file) => file.endsWith('.css')))
    for (const address of addressesInSheet(Buffer.from(site.bytes(sheet)).toString('utf8')))
      kept.add(fileOf(address))
  for (const file of site.names) if (data(file) && !file.endsWith('.zip')) kept.add(file)
  return [...kept].toSorted(byName)
}
