import { CONFIG } from '../../../src/config.ts'
import type { PageFacts, Reference } from '../page-facts.ts'
import type { Problem } from '../problems.ts'
import type { Site } from '../site.ts'

const ALLOWED = /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/
const NAMED_ONLY = new Set(['canonical', 'alternate', 'license'])

/** Path and fragment of an address of this site; undefined for one elsewhere. */
export function internal(value: string): { readonly path: string; readonly fragment: string } | undefined {
  const own = value.startsWith(`${CONFIG.site}/`) ? value.slice(CONFIG.site.length) : value
  if (!own.startsWith('/') && !own.startsWith('#')) return undefined
  const [path = '', fragment = ''] = own.split('#')
  return { path: path.replace(/\?.*$/, ''), fragment }
}

/** File that an address of this site is served from. Example: `/en/` gives `en/index.html`. */
export const fileOf = (path: string): string =>
  decodeURI(path.endsWith('/') ? `${path}index.html` : path).slice(1)

function resolveProblem(
  page: PageFacts,
  { value }: Reference,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  site: Site,
): string | undefined {
  const target = internal(value)
  if (!target) return undefined
  const file = target.path === '' ? page.file : fileOf(target.path)
  if (!site.files.has(file)) return `leads to nothing: ${value}`
  if (!value.includes('#') || !file.endsWith('.html')) return undefined
  return ids.get(file)?.has(decodeURIComponent(target.fragment))
    ? undefined
    : `leads to no such place: ${value}`
}

function outsideProblem(
  { tag, value, rel }: Reference,
  fromRecords: ReadonlySet<string>,
): string | undefined {
  if (internal(value) || value.startsWith('mailto:')) return undefined
  if (tag !== 'a' && !NAMED_ONLY.has(rel)) return `<${tag}> loads from elsewhere: ${value}`
  if (!fromRecords.has(value)) return undefined
  const missing = ['nofollow', 'noopener'].filter((word) => !rel.split(' ').includes(word))
  return missing.length > 0 ? `address of a record without rel ${missing.join(' ')}: ${value}` : undefined
}

/**
 * Every address leads to a file, every fragment to an id, nothing is loaded from elsewhere, no scheme
 * but those allowed; addresses that come from records are marked as such.
 */
export function linkProblems(site: Site, fromRecords: ReadonlySet<string>): Problem[] {
  const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]))
  return site.pages.flatMap((page) =>
    page.references.flatMap((reference) => {
      const reason = ALLOWED.test(reference.value)
        ? (resolveProblem(page, reference, ids, site) ?? outsideProblem(reference, fromRecords))
        : `address of a kind that is not allowed: ${reference.attribute}="${reference.value}"`
      return reason === undefined ? [] : [{ file: page.file, reason }]
    }),
  )
}

/** Pages that no link leads to, from the front pages on. `exempt` are reached in other ways. */
export function orphanProblems(
  site: Site,
  starts: readonly string[],
  exempt: (page: PageFacts) => boolean,
): Problem[] {
  const byFile = new Map(site.pages.map((page) => [page.file, page]))
  const seen = new Set<string>(starts)
  const queue = [...starts]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const { tag, value } of byFile.get(file)?.references ?? []) {
      const target = tag === 'a' ? internal(value) : undefined
      if (!target || target.path === '') continue
      const next = fileOf(target.path)
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return site.pages
    .filter((page) => !seen.has(page.file) && !exempt(page))
    .map(({ file }) => ({ file, reason: 'no link leads here' }))
}
