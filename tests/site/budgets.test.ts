import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { budgetOf } from '../lib/budgets.ts'
import { budgetProblems, scalesOf } from '../lib/checks/budget.ts'
import type { Budget } from '../lib/checks/budget.ts'
import { fileOf } from '../lib/checks/links.ts'
import { modulesOf } from '../lib/checks/modules.ts'
import { MAY_BE_NONE, PAGE_TYPES, typeOf } from '../lib/page-types.ts'
import type { PageFacts } from '../lib/page-facts.ts'
import { expectNone } from '../lib/problems.ts'
import type { Problem } from '../lib/problems.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const weigh = scalesOf(site)
const pagesOf = Map.groupBy(site.pages, ({ address }) => typeOf(address))

/** What a visit may cost a host that pays for traffic, in bytes. */
const COLD = 40_000

/** Quick compression first: only a page that seems too heavy is compressed as a host does it. */
function judged(page: PageFacts, budget: Budget): Problem[] {
  const quick = budgetProblems(page.file, weigh(page, 4), budget)
  return quick.length === 0 ? [] : budgetProblems(page.file, weigh(page), budget)
}

describe('every page keeps the budget of its type', () => {
  it.each([...PAGE_TYPES, undefined])('%s', (type) => {
    const pages = pagesOf.get(type) ?? []
    if (type === undefined || !MAY_BE_NONE.has(type)) expect(pages.length).toBeGreaterThan(0)
    expectNone(pages.flatMap((page) => judged(page, budgetOf(type))))
  })

  it('any page costs a host at most 40 kB cold, its drawings and the typeface of the site apart', () => {
    const cost = (page: PageFacts, quality: number) => {
      const bare = { ...page, html: page.html.replaceAll(/<svg\b[\s\S]*?<\/svg>/g, '') }
      const { htmlAndCss, javascript } = weigh(bare, quality)
      return htmlAndCss + javascript
    }
    const heavy = site.pages.filter((page) => page.html.length > 100_000 && cost(page, 4) > COLD)
    expect(site.pages.filter((page) => page.html.length > 100_000).length).toBeGreaterThan(10)
    expectNone(
      heavy.flatMap((page) => {
        const bytes = cost(page, 11)
        return bytes > COLD ? [{ file: page.file, reason: `${String(bytes)} bytes` }] : []
      }),
    )
  })

  it('a facility is weighed with its sheet, its fonts and its scripts', () => {
    const weights = (pagesOf.get('facility') ?? []).slice(0, 10).map((page) => weigh(page, 4))
    expect(Math.min(...weights.map(({ requests }) => requests))).toBeGreaterThanOrEqual(5)
    expect(Math.min(...weights.map(({ fonts }) => fonts))).toBeGreaterThan(10_000)
    expect(Math.max(...weights.map(({ javascript }) => javascript))).toBeGreaterThan(100)
  })
})

describe('the engine of the map', () => {
  const HEAVY = 100_000
  const textOf = (address: string) => readFileSync(join(site.root, fileOf(address)), 'utf8')
  const scriptsOf = ({ references }: PageFacts) =>
    references
      .filter(({ tag, attribute }) => tag === 'script' && attribute === 'src')
      .map(({ value }) => value)
  const heavy = (addresses: Iterable<string>) =>
    [...addresses].filter((address) => (site.files.get(fileOf(address)) ?? 0) > HEAVY)

  it('comes with no page: it is fetched once the page is there', () => {
    const seen = new Set(site.pages.flatMap(scriptsOf))
    expect(heavy(modulesOf(seen, textOf).atOnce)).toEqual([])
  })

  it('is what the page of the map fetches', () => {
    const [map] = pagesOf.get('map') ?? []
    expect(heavy(modulesOf(map ? scriptsOf(map) : [], textOf).later).length).toBeGreaterThan(0)
  })
})
