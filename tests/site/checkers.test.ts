import { describe, expect, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { FACILITY_BUDGET } from '../lib/budgets.ts'
import { budgetProblems } from '../lib/checks/budget.ts'
import { foreignTextProblems } from '../lib/checks/foreign-text.ts'
import { canonicalProblems, policyProblems, titleProblems } from '../lib/checks/head.ts'
import { dataLinkProblems } from '../lib/checks/data-links.ts'
import { linkProblems, orphanProblems } from '../lib/checks/links.ts'
import { modulesOf } from '../lib/checks/modules.ts'
import { facesOf, fontsFor } from '../lib/fonts.ts'
import { invented, pair, POLICY } from '../lib/invented-page.ts'
import type { Invented } from '../lib/invented-page.ts'
import { factsOf } from '../lib/page-facts.ts'
import { reasons } from '../lib/problems.ts'
import { inventedSite } from '../lib/site.ts'

/** Every check of the built site must find a defect that was put there for it, and nothing in a good page. */

const none: ReadonlySet<string> = new Set()

describe('links', () => {
  const linking = (body: string, records = none) => reasons(linkProblems(pair({ body }), records))

  it('finds nothing in a good pair of pages', () => {
    expect(
      linking(
        '<a href="#a" id="a">a</a><a href="https://else.example/">b</a><a href="mailto:a@b.example">c</a>',
      ),
    ).toEqual([])
  })

  it.each([
    ['<a href="/en/nothing/">x</a>', 'leads to nothing: /en/nothing/'],
    ['<img src="/gone.png">', 'leads to nothing: /gone.png'],
    ['<a href="/en/#nowhere">x</a>', 'leads to no such place: /en/#nowhere'],
    ['<a href="#">x</a>', 'leads to no such place: #'],
    [
      '<a href="javascript:alert(1)">x</a>',
      'address of a kind that is not allowed: href="javascript:alert(1)"',
    ],
    ['<a href="//else.example/">x</a>', 'address of a kind that is not allowed: href="//else.example/"'],
    ['<a href="about/">x</a>', 'address of a kind that is not allowed: href="about/"'],
    [
      '<img src="data:image/png;base64,AA==">',
      'address of a kind that is not allowed: src="data:image/png;base64,AA=="',
    ],
    ['<img src="https://else.example/a.png">', '<img> loads from elsewhere: https://else.example/a.png'],
    [
      '<link rel="stylesheet" href="https://else.example/a.css">',
      '<link> loads from elsewhere: https://else.example/a.css',
    ],
  ])('finds %s', (body, reason) => {
    expect(linking(body)).toEqual([reason])
  })

  it('wants rel on addresses of records', () => {
    const records = new Set(['https://source.example/'])
    expect(linking('<a href="https://source.example/" rel="nofollow noopener ugc">x</a>', records)).toEqual(
      [],
    )
    expect(linking('<a href="https://source.example/" rel="noopener">x</a>', records)).toEqual([
      'address of a record without rel nofollow: https://source.example/',
    ])
  })

  it('finds a file of data that is not there, and an address within one', () => {
    expect(linking('<p data-file="/en/gone.json" data-id="/a b" data-x="3">x</p>')).toEqual([
      'leads to nothing: /en/gone.json',
    ])
    const text = JSON.stringify([{ href: '/en/', name: '/ not one' }, ['/ru/lost/?f=1']])
    expect(reasons(dataLinkProblems('a.json', text, new Set(['en/index.html'])))).toEqual([
      'leads to nothing: /ru/lost/?f=1',
    ])
  })

  it('finds a page that nothing leads to', () => {
    const site = inventedSite({
      'en/index.html': invented(),
      'ru/index.html': invented({ tag: 'ru' }),
      'en/lost/index.html': invented(),
    })
    expect(orphanProblems(site, ['en/index.html'], () => false)).toEqual([
      { file: 'en/lost/index.html', reason: 'no link leads here' },
    ])
    expect(orphanProblems(site, ['en/index.html'], ({ file }) => file.includes('lost'))).toEqual([])
  })
})

describe('head', () => {
  const page = (made: Invented) => factsOf('en/index.html', invented(made))

  it('finds nothing in a good page', () => {
    expect([
      ...policyProblems(page({})),
      ...titleProblems([page({})]),
      ...canonicalProblems(page({})),
    ]).toEqual([])
  })

  it.each([
    [{ first: `<meta charset="utf-8">${POLICY}` }, 'the content policy is not the first child of head'],
    [{ first: '' }, 'the content policy is not the first child of head'],
    [{ first: POLICY.replace("'self'", '*') }, 'the content policy is another one'],
    [{ first: POLICY + POLICY }, 'more than one content policy'],
    [{ body: '<p style="color:red">x</p>' }, 'inline code or style: style= on <p>'],
    [{ body: '<p onclick="a()">x</p>' }, 'inline code or style: onclick= on <p>'],
    [{ body: '<style>p{}</style>' }, 'inline code or style: <style>'],
    [{ body: '<script>a()</script>' }, 'inline code or style: inline <script>'],
  ])('policy: finds %o', (made, reason) => {
    expect(reasons(policyProblems(page(made)))).toEqual([reason])
  })

  it('lets the search page alone have its own policy', () => {
    const own = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    const judged = (file: string, first: string) =>
      reasons(policyProblems(factsOf(file, invented({ first }))))
    expect(judged('en/search/index.html', own)).toEqual([])
    expect(judged('en/search/index.html', POLICY)).toEqual(['the content policy is another one'])
    expect(judged('en/map/index.html', own)).toEqual(['the content policy is another one'])
  })

  it('finds empty, long and repeated titles and descriptions', () => {
    expect(reasons(titleProblems([page({ title: '' })]))).toContain('1 titles, or an empty one')
    expect(reasons(titleProblems([page({ title: 'x'.repeat(200) })]))).toEqual([
      'description of 206 characters',
    ])
    expect(reasons(titleProblems([page({}), page({})]))).toEqual([
      'same title as en/index.html: A',
      'same description as en/index.html: About A',
    ])
  })

  it('finds a canonical address of another page', () => {
    expect(reasons(canonicalProblems(page({ page: 'about/' })))).toEqual([
      `canonical is ${CONFIG.site}/en/about/`,
    ])
    expect(reasons(canonicalProblems(page({ head: '' })))).toEqual(['canonical is missing'])
  })
})

describe('budget', () => {
  it('finds what weighs too much', () => {
    const within = { htmlAndCss: 30_000, javascript: 0, requests: 6, fonts: 60_000 }
    expect(budgetProblems('a', within, FACILITY_BUDGET)).toEqual([])
    expect(
      reasons(budgetProblems('a', { ...within, htmlAndCss: 30_001, requests: 7 }, FACILITY_BUDGET)),
    ).toEqual(['30001 bytes of HTML and CSS, 30000 allowed', '7 requests, 6 allowed'])
  })

  it('follows what a script imports at once and what later', () => {
    const texts: Readonly<Record<string, string>> = {
      '/assets/a.js': 'import{x}from"./b.js";import"./c.js";import("./d.js")',
      '/assets/b.js': 'export const x=1',
      '/assets/c.js': 'import("./e.js")',
      '/assets/d.js': 'import{x}from"./b.js";import y from"./f.js"',
    }
    const { atOnce, later } = modulesOf(['/assets/a.js'], (address) => texts[address] ?? '')
    expect([...atOnce]).toEqual(['/assets/a.js', '/assets/b.js', '/assets/c.js'])
    expect([...later].sort()).toEqual(['/assets/d.js', '/assets/e.js', '/assets/f.js'])
  })

  it('knows which fonts a text needs', () => {
    const faces = facesOf(
      '@font-face{font-family:A;src:url(/a.woff2);unicode-range:U+0-FF,U+2116}@font-face{src:url("/b.woff2") format("woff2");unicode-range:U+4??}@font-face{src:url(/c.woff2)}',
    )
    expect([...fontsFor('abc №', faces)]).toEqual(['/a.woff2', '/c.woff2'])
    expect([...fontsFor('Ж', faces)]).toEqual(['/b.woff2', '/c.woff2'])
  })
})

describe('text in another language', () => {
  it('finds Cyrillic and Latin text without lang', () => {
    const page = (body: string, tag = 'en') =>
      reasons(foreignTextProblems(factsOf('en/index.html', invented({ tag, body }))))
    expect(page('<p lang="ru">Ак-Тюз</p><a aria-label="x">s302</a>')).toEqual([])
    expect(page('<p>Ак-Тюз</p>')).toEqual(['p: Cyrillic text in "en": Ак-Тюз'])
    expect(page('<a title="Ак-Тюз">x</a>')).toEqual(['a[title]: Cyrillic text in "en": Ак-Тюз'])
    expect(page('<p>Assessment of tailings dams</p>', 'ru')).toEqual([
      'p: Latin text in "ru": Assessment of tailings dams',
    ])
    expect(
      page('<p>content/facilities/kg/kumtor.yaml</p><p lang="en">Assessment of tailings dams</p>', 'ru'),
    ).toEqual([])
  })
})
