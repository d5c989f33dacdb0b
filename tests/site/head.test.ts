import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { canonicalProblems, policyProblems, titleProblems } from '../lib/checks/head.ts'
import { languageProblems, sitemapProblems } from '../lib/checks/languages.ts'
import { isEmbed, isNotFound } from '../lib/page-types.ts'
import { isUnlisted } from '../lib/page-facts.ts'
import { expectNone } from '../lib/problems.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const canonical = site.pages.filter(({ address }) => !isNotFound(address) && !isEmbed(address))
/** Pages of withdrawn records answer, but no search engine should list them. */
const listed = canonical.filter((page) => !isUnlisted(page))

describe('the head of every page', () => {
  it('opens with the content policy, and nothing in the page goes against it', () => {
    expectNone(site.pages.flatMap(policyProblems))
  })

  it('has a title and a description of its own', () => {
    expectNone(titleProblems(canonical))
  })

  it('names its own address as the canonical one', () => {
    expectNone(canonical.flatMap(canonicalProblems))
  })

  it('names its twins, which name it; the language switch leads to them', () => {
    expectNone(languageProblems(canonical, LOCALES))
  })
})

it('the sitemap names every page but those for lost readers and of withdrawn records', () => {
  const maps = [...site.files.keys()].filter((file) => /^sitemap-\d+\.xml$/.test(file))
  const named = maps.flatMap((file) =>
    [...readFileSync(join(site.root, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = '']) => address,
    ),
  )
  expect(maps.length).toBeGreaterThan(0)
  expectNone(sitemapProblems(listed, named))
})

it('robots.txt names the sitemap', () => {
  expect(readFileSync(join(site.root, 'robots.txt'), 'utf8')).toMatch(
    /^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m,
  )
})
