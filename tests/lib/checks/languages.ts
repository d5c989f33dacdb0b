import { CONFIG } from '../../../src/config.ts'
import { DEFAULT_LOCALE } from '../../../src/i18n/locales.ts'
import type { PageFacts } from '../page-facts.ts'
import { isDoor, localeOf, typeOf } from '../page-types.ts'
import type { Problem } from '../problems.ts'

const alternates = (page: PageFacts): readonly (readonly [string, string])[] =>
  page.links
    .filter((link) => link['rel'] === 'alternate' && link['hreflang'] !== undefined)
    .map((link) => [link['hreflang'] ?? '', link['href'] ?? ''])

/** Where a reader of no language of ours is sent: the door for front pages, the page in English for the rest. */
function neutralOf(page: PageFacts, stated: readonly (readonly [string, string])[]): string {
  const isFront = isDoor(page.address) || typeOf(page.address) === 'front'
  return isFront ? `${CONFIG.site}/` : (Object.fromEntries(stated)[DEFAULT_LOCALE] ?? '')
}

function clusterProblems(
  page: PageFacts,
  byAddress: ReadonlyMap<string, PageFacts>,
  locales: readonly string[],
): string[] {
  const found: string[] = []
  const stated = alternates(page)
  const tags = stated.map(([tag]) => tag).toSorted()
  const wanted = [...locales, 'x-default'].toSorted()
  if (tags.join() !== wanted.join()) found.push(`hreflang names ${tags.join(', ') || 'nothing'}`)
  for (const [tag, address] of stated) {
    const target = byAddress.get(address)
    if (!/^https:\/\//.test(address)) found.push(`hreflang ${tag} is not absolute: ${address}`)
    else if (!target) found.push(`hreflang ${tag} leads to no page: ${address}`)
    else {
      if (tag !== 'x-default' && target.lang !== tag)
        found.push(`hreflang ${tag} leads to a page in "${target.lang}"`)
      if (!alternates(target).some(([, back]) => back === CONFIG.site + page.address))
        found.push(`hreflang ${tag} is not answered by ${target.file}`)
    }
  }
  const own = isDoor(page.address) ? 'x-default' : page.lang
  if (!stated.some(([tag, address]) => tag === own && address === CONFIG.site + page.address))
    found.push('hreflang does not name the page itself')
  const neutral = Object.fromEntries(stated)['x-default'] ?? ''
  const expected = neutralOf(page, stated)
  if (neutral !== expected) found.push(`x-default is ${neutral || 'nothing'}, not ${expected}`)
  return found
}

function switchProblems(page: PageFacts, locales: readonly string[]): string[] {
  const own = localeOf(page.address) ?? ''
  const rest = page.address.slice(`/${own}`.length)
  return locales
    .filter((tag) => tag !== own)
    .filter(
      (tag) =>
        !page.references.some(
          (each) => each.tag === 'a' && each.hreflang === tag && each.value === `/${tag}${rest}`,
        ),
    )
    .map((tag) => `the language switch does not lead to this page in "${tag}"`)
}

/** `lang`, hreflang clusters and the language switch of the pages that exist in every language, and of the door. */
export function languageProblems(pages: readonly PageFacts[], locales: readonly string[]): Problem[] {
  const byAddress = new Map(pages.map((page) => [CONFIG.site + page.address, page]))
  return pages.flatMap((page) => {
    const found = clusterProblems(page, byAddress, locales)
    if (!isDoor(page.address)) found.push(...switchProblems(page, locales))
    if (!isDoor(page.address) && page.lang !== localeOf(page.address)) found.push(`lang is "${page.lang}"`)
    return found.map((reason) => ({ file: page.file, reason }))
  })
}

/** The sitemap names the canonical pages, each once, and nothing else. */
export function sitemapProblems(pages: readonly PageFacts[], named: readonly string[]): Problem[] {
  const wanted = new Set(pages.map((page) => CONFIG.site + page.address))
  const found = new Set(named)
  return [
    ...[...wanted]
      .filter((each) => !found.has(each))
      .map((each) => ({ file: each, reason: 'is not in the sitemap' })),
    ...[...found]
      .filter((each) => !wanted.has(each))
      .map((each) => ({ file: each, reason: 'is in the sitemap, but no page' })),
    ...(named.length === found.size ? [] : [{ file: 'sitemap', reason: 'names a page twice' }]),
  ]
}
