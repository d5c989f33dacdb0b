import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { factsOf } from './page-facts.ts'
import type { PageFacts } from './page-facts.ts'

/** A built site in memory. */
export interface Site {
  readonly root: string
  /** Every file with its bytes, `/`-separated. Example: `en/about/index.html`. */
  readonly files: ReadonlyMap<string, number>
  /** Pages with something to read: those that only lead on from an old address are files like any other. */
  readonly pages: readonly PageFacts[]
}

/** A page that leads on at once. */
const LEADS_ON = '<meta http-equiv="refresh"'

/** All files below a folder, in order of code points. */
export function filesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted((a, b) => (a < b ? -1 : 1))
}

/** All files below a folder with their bytes. */
export const filesWithSizes = (root: string): ReadonlyMap<string, number> =>
  new Map(filesOf(root).map((file) => [file, statSync(join(root, file)).size]))

const read = new Map<string, Site>()

/** Reads every page of a built site. Takes some seconds: once a process for each folder. */
export function readSite(root: string): Site {
  const site = read.get(root) ?? readAnew(root)
  read.set(root, site)
  return site
}

function readAnew(root: string): Site {
  const files = filesWithSizes(root)
  const pages = [...files.keys()]
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)
    .filter(([, html]) => !html.includes(LEADS_ON))
    .map(([file, html]) => factsOf(file, html))
  return { root, files, pages }
}

/** A site of invented pages, for the tests of the checks. */
export function inventedSite(pages: Readonly<Record<string, string>>, others: readonly string[] = []): Site {
  const made = Object.entries(pages).map(([file, html]) => factsOf(file, html))
  const files = [
    ...made.map(({ file, html }) => [file, html.length] as const),
    ...others.map((file) => [file, 1] as const),
  ]
  return { root: '', files: new Map(files), pages: made }
}
