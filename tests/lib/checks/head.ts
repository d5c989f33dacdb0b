import { CONFIG } from '../../../src/config.ts'
import { CONTENT_POLICY, SEARCH_POLICY } from '../../../src/layouts/policy.ts'
import { typeOf } from '../page-types.ts'
import { metaOf } from '../page-facts.ts'
import type { PageFacts } from '../page-facts.ts'
import type { Problem } from '../problems.ts'

const MAX_DESCRIPTION = 200

/** The search page alone may compile the reader of its index. */
const policyOf = ({ address }: PageFacts): string =>
  typeOf(address) === 'search' ? SEARCH_POLICY : CONTENT_POLICY

/** A meta policy covers only what follows it: it must be the first thing in the head, and the only one. */
export function policyProblems(page: PageFacts): Problem[] {
  const { tag, attributes } = page.first
  const found: string[] = []
  if (tag !== 'meta' || attributes['http-equiv']?.toLowerCase() !== 'content-security-policy')
    found.push('the content policy is not the first child of head')
  else if (attributes['content'] !== policyOf(page)) found.push('the content policy is another one')
  const policies = page.metas.filter(
    (meta) => meta['http-equiv']?.toLowerCase() === 'content-security-policy',
  )
  if (policies.length > 1) found.push('more than one content policy')
  for (const each of page.inline) found.push(`inline code or style: ${each}`)
  return found.map((reason) => ({ file: page.file, reason }))
}

function ownProblems(page: PageFacts): string[] {
  const found: string[] = []
  const description = metaOf(page, 'description') ?? ''
  if (page.titles.length !== 1 || page.titles[0] === '')
    found.push(`${String(page.titles.length)} titles, or an empty one`)
  if (description.trim() === '') found.push('no description')
  if (description.length > MAX_DESCRIPTION)
    found.push(`description of ${String(description.length)} characters`)
  return found
}

/** Each page has a title and a description of its own within its language. */
export function titleProblems(pages: readonly PageFacts[]): Problem[] {
  const seen = new Map<string, string>()
  return pages.flatMap((page) => {
    const found = ownProblems(page)
    for (const [what, text] of [
      ['title', page.titles[0]],
      ['description', metaOf(page, 'description')],
    ]) {
      const key = `${page.lang} ${what ?? ''} ${text ?? ''}`
      const other = seen.get(key)
      if (other !== undefined && text) found.push(`same ${what ?? ''} as ${other}: ${text}`)
      seen.set(key, page.file)
    }
    return found.map((reason) => ({ file: page.file, reason }))
  })
}

/** The canonical address is the page's own. */
export function canonicalProblems(page: PageFacts): Problem[] {
  const canonical = page.links.filter((link) => link['rel'] === 'canonical').map((link) => link['href'])
  const own = `${CONFIG.site}${page.address}`
  return canonical.length === 1 && canonical[0] === own
    ? []
    : [{ file: page.file, reason: `canonical is ${canonical.join(', ') || 'missing'}` }]
}
