import { readdirSync } from 'node:fs'
import { LOCALES } from '../../src/i18n/locales.ts'
import { path } from '../../src/i18n/routes.ts'

/** Pages that answer for others: the front pages cannot move, and nobody links to a page for lost readers. */
const UNLISTED: ReadonlySet<string> = new Set([path.front(), path.notFound()])

const PAGE = new RegExp(`^(?:${LOCALES.join('|')})/(.*)index\\.html$`)

/**
 * The addresses of a built site without their language, each once, in order: what the ledger must name.
 * `files` are paths in the site. Example: `en/facilities/kg/kumtor/index.html` gives `facilities/kg/kumtor`.
 */
export function publishedAddresses(files: readonly string[]): readonly string[] {
  const pages = files.flatMap((file) => PAGE.exec(file.replaceAll('\\', '/'))?.[1] ?? [])
  const listed = pages.filter((page) => !UNLISTED.has(page)).map((page) => page.slice(0, -1))
  return [...new Set(listed)].sort()
}

/** The addresses of a site in a folder. */
export const addressesOf = (folder: string): readonly string[] =>
  publishedAddresses(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
