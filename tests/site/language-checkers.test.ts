import { describe, expect, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { languageProblems, sitemapProblems } from '../lib/checks/languages.ts'
import { invented, pair } from '../lib/invented-page.ts'
import type { Invented } from '../lib/invented-page.ts'
import { factsOf } from '../lib/page-facts.ts'
import { reasons } from '../lib/problems.ts'

/** The checks of languages and of the sitemap find the defects put there for them, and nothing in good pages. */

describe('languages', () => {
  const judged = (english: Invented, russian: Invented = {}) =>
    reasons(languageProblems(pair(english, russian).pages, ['en', 'ru']))

  it('finds nothing in a good pair', () => {
    expect(judged({})).toEqual([])
  })

  it('finds missing, one-sided, relative and dead alternates, and a wrong lang', () => {
    expect(judged({ head: '' })).toContain('hreflang names nothing')
    expect(judged({}, { head: '' })).toContain('hreflang ru is not answered by ru/index.html')
    expect(judged({ head: '<link rel="alternate" hreflang="ru" href="/ru/">' })).toContain(
      'hreflang ru is not absolute: /ru/',
    )
    expect(judged({ page: 'about/' })).toContain(`hreflang ru leads to no page: ${CONFIG.site}/ru/about/`)
    expect(reasons(languageProblems([factsOf('ru/index.html', invented())], ['en', 'ru']))).toContain(
      'lang is "en"',
    )
  })

  it('finds front pages and others that send readers without a language to the wrong page', () => {
    const alternates = (page: string, neutral: string) =>
      [...['en', 'ru'].map((tag) => [tag, `/${tag}/${page}`]), ['x-default', neutral]]
        .map(([tag = '', to = '']) => `<link rel="alternate" hreflang="${tag}" href="${CONFIG.site}${to}">`)
        .join('')
    expect(judged({ head: alternates('', '/en/') })).toContain(
      `x-default is ${CONFIG.site}/en/, not ${CONFIG.site}/`,
    )
    const about = ['en', 'ru'].map((tag) =>
      factsOf(
        `${tag}/about/index.html`,
        invented({ tag, head: alternates('about/', '/ru/about/'), page: 'about/' }),
      ),
    )
    const reason = `x-default is ${CONFIG.site}/ru/about/, not ${CONFIG.site}/en/about/`
    expect(reasons(languageProblems(about, ['en', 'ru']))).toEqual([reason, reason])
  })

  it('finds a language switch that leaves the page', () => {
    const page = factsOf('en/about/index.html', invented())
    expect(reasons(languageProblems([page], ['en', 'ru']))).toContain(
      'the language switch does not lead to this page in "ru"',
    )
  })

  it('finds what the sitemap leaves out, makes up or repeats', () => {
    const { pages } = pair({})
    const all = pages.map(({ address }) => CONFIG.site + address)
    expect(sitemapProblems(pages, all)).toEqual([])
    expect(reasons(sitemapProblems(pages, all.slice(1)))).toEqual(['is not in the sitemap'])
    expect(reasons(sitemapProblems(pages, [...all, `${CONFIG.site}/x/`]))).toEqual([
      'is in the sitemap, but no page',
    ])
    expect(reasons(sitemapProblems(pages, [...all, all[0] ?? '']))).toEqual(['names a page twice'])
  })
})
