import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { breadcrumbProblems, DESCRIPTION, sharedProblems, thinProblems, TITLE } from '../lib/checks/found.ts'
import { factsOf, isUnlisted } from '../lib/page-facts.ts'
import { isDoor, isNotFound } from '../lib/page-types.ts'
import { expectNone, reasons } from '../lib/problems.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const listed = site.pages.filter((page) => !isNotFound(page.address) && !isUnlisted(page))
const pages = listed.filter(({ address }) => !isDoor(address))
const textOf = (file: string): string => readFileSync(join(site.root, file), 'utf8')
const maps = [...site.files.keys()].filter((file) => /^sitemap-\d+\.xml$/.test(file))

/** What a sitemap says of one address. */
interface Entry {
  readonly url: string
  readonly lastmod: string | undefined
  readonly links: readonly string[]
}

const entries: readonly Entry[] = maps.flatMap((file) =>
  [...textOf(file).matchAll(/<url>(.*?)<\/url>/gs)].map(([, xml = '']) => ({
    url: /<loc>([^<]*)<\/loc>/.exec(xml)?.[1] ?? '',
    lastmod: /<lastmod>([^<]*)<\/lastmod>/.exec(xml)?.[1],
    links: [...xml.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, tag, to]) => `${tag} ${to}`),
  })),
)

describe('what a search engine is told', () => {
  it('no page is thin, and titles and descriptions have the lengths that are shown', () => {
    expectNone(thinProblems(pages))
  })

  it('every title and every description is its own on the whole site', () => {
    expectNone(sharedProblems(listed))
  })

  it('names the way to a page as the page itself does', () => {
    expectNone(breadcrumbProblems(pages, CONFIG.site))
  })
})

describe('the sitemap', () => {
  it('keeps to the limits of the protocol', () => {
    expect(maps.length).toBeGreaterThan(0)
    for (const file of maps) {
      expect(site.files.get(file) ?? 0).toBeLessThan(50_000_000)
      expect(textOf(file).match(/<url>/g)?.length ?? 0).toBeLessThanOrEqual(50_000)
    }
    const named = [...textOf('sitemap-index.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, to]) => to)
    expect(named).toEqual(maps.map((file) => `${CONFIG.site}/${file}`))
  })

  it('names the languages of each page as its head does, and one day for all data', () => {
    const heads = new Map(
      listed.map(({ address, links }) => [
        CONFIG.site + address,
        links.flatMap(({ rel, hreflang, href }) =>
          rel === 'alternate' && hreflang !== undefined ? [`${hreflang} ${href ?? ''}`] : [],
        ),
      ]),
    )
    expect(entries.length).toBe(listed.length)
    expectNone(
      entries.flatMap(({ url, links }) =>
        links.toSorted().join() === heads.get(url)?.toSorted().join()
          ? []
          : [{ file: url, reason: `the sitemap says ${links.join(', ') || 'nothing'}` }],
      ),
    )
    expect(entries.filter(({ lastmod }) => lastmod === undefined)).toEqual([])
    const days = new Set(
      entries
        .filter(({ url }) => !url.includes('/releases/'))
        .map(({ lastmod = '' }) => lastmod.slice(0, 10)),
    )
    expect(days.size).toBe(1)
  })

  it('robots.txt shuts nobody out and names it', () => {
    expect(textOf('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${CONFIG.site}/sitemap-index.xml\n`)
  })
})

describe('the checks find', () => {
  const page = (head: string, body: string) =>
    factsOf('x/index.html', `<html lang="en"><head>${head}</head><body>${body}</body></html>`)
  const crumbs = '<nav class="breadcrumbs"><ol><li>Home</li><li>Here</li></ol></nav>'

  it('a thin page, a short title and a long description', () => {
    const thin = page(
      `<title>Map</title><meta name="description" content="${'a'.repeat(201)}">`,
      '<main>A b</main>',
    )
    expect(reasons(thinProblems([thin]))).toEqual([
      'only 2 words, and no "noindex"',
      `title of 3 characters: Map`,
      `description of 201 characters: ${'a'.repeat(201)}`,
    ])
    expect([TITLE.least, DESCRIPTION.most]).toEqual([12, 200])
  })

  it('two pages of one title', () => {
    expect(sharedProblems([page('<title>A</title>', ''), page('<title>A</title>', '')])).toHaveLength(2)
  })

  it('breadcrumbs of which nobody tells a search engine', () => {
    expect(reasons(breadcrumbProblems([page('', crumbs)], CONFIG.site))).toEqual([
      'reads "Home › Here", tells ""',
    ])
  })
})
