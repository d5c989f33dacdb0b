import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { PAYLOADS } from '../lib/canary.ts'
import { deadLinks, linksOut, textIn, unpacked, wrongInManifest } from '../lib/kit-crawl.ts'
import { kitData, kitHolds, kitPlans } from '../../src/artefacts/kit/contents.ts'
import { measured } from '../../src/artefacts/kit/kit-page.ts'
import { kitText } from '../../src/artefacts/kit/texts.ts'
import { inventedViews } from '../../src/artefacts/views/invented-views.ts'
import { kitFiles } from '../../src/exports/kit/collect.ts'
import { makeKit } from '../../src/exports/kit/make-kit.ts'
import { addressesOf, joined, piecesOf } from '../../src/exports/kit/pieces.ts'
import { localAddress, localSheet } from '../../src/exports/kit/rewrite.ts'
import { siteFiles } from '../../src/exports/kit/site-files.ts'

const SITE = 'https://atlas.example'
const page = (body: string) =>
  '<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="default-src \'none\'">' +
  '<link rel="preload" as="font" href="/assets/f.woff2" crossorigin><link rel="stylesheet" href="/assets/s.css">' +
  `<script type="module" src="/assets/a.js"></script></head><body>${body}</body></html>`

const FILES: Readonly<Record<string, string>> = {
  'en/countries/kg/index.html': page(
    '<a href="/en/facilities/kg/upper/?x=1#facts">u</a><a href="/en/countries/uz/">other</a><a href="/data/charts/a.csv">csv</a>',
  ),
  'en/facilities/kg/upper/index.html': page(
    '<h2 id="facts">F</h2><a href="/en/countries/kg/">c</a><a href="/en/sources/s1/">s</a><a href="/en/press/x/">p</a><a href="#facts">f</a>' +
      '<noscript>No script.</noscript><a href="/records/upper.yaml">r</a><img src="/en/cards/x.png" alt="">',
  ),
  'en/sources/s1/index.html': page('<a href="https://elsewhere.example/">e</a>'),
  'en/sources/s2/index.html': page(''),
  'en/countries/uz/index.html': page(''),
  'en/press/x/index.html': page(''),
  'en/old/index.html': '<meta http-equiv="refresh" content="0; url=/en/">',
  'en/cards/x.png': 'png',
  'assets/s.css':
    '@font-face{font-display:optional;src:url("/assets/f.woff2")}@media screen and (scripting:enabled){a{top:0}}',
  'assets/f.woff2': 'font',
  'assets/a.js': 'script',
  'records/upper.yaml': 'name: Upper',
  'data/charts/a.csv': 'a,b',
  'data/countries/kg/kg.csv': 'k',
  'data/countries/uz/uz.csv': 'u',
}

const root = mkdtempSync(join(tmpdir(), 'atlas-kit-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, name)), { recursive: true })
  writeFileSync(join(root, name), text)
}

const { atlas } = inventedViews()
const release = { id: '2026-11-22-1a2b3c4d', date: '2026-11-22', inputs: 'ab'.repeat(32), published: true }
const plans = kitPlans(atlas)
const site = siteFiles(root)

function kitOf(id: string) {
  const plan = plans.find((each) => each.id === id)
  if (!plan) throw new Error(`no plan ${id}`)
  const cited = (address: string) => address.startsWith('sources/')
  const files = kitFiles(site, { locales: ['en'], holds: kitHolds(atlas, plan), data: kitData(plan), cited })
  const texts = ['en', 'ru'].map((locale) => kitText(atlas, plan, release, locale))
  return makeKit({ id, files, site: SITE, release, licence: 'CC BY', texts }, site)
}

describe('an archive of a country', () => {
  const kit = kitOf('kg')
  const files = unpacked(kit.bytes)
  const folder = 'open-tmf-atlas-kg'
  const names = [...files.keys()].map((name) => name.slice(folder.length + 1))

  it('holds its pages, what they cite and name, and its data; nothing of another country and no script', () => {
    expect(names).toEqual(
      names.toSorted((a, b) => (a === 'manifest.json' ? 1 : b === 'manifest.json' ? -1 : a < b ? -1 : 1)),
    )
    expect(names.toSorted()).toEqual(
      [
        'DATA-LICENCE.md',
        'README.ru.txt',
        'README.txt',
        'assets/f.woff2',
        'assets/s.css',
        'data/charts/a.csv',
        'data/countries/kg/kg.csv',
        'en/countries/kg/index.html',
        'en/facilities/kg/upper/index.html',
        'en/sources/s1/index.html',
        'index.html',
        'manifest.json',
        'records/upper.yaml',
      ].toSorted(),
    )
    expect(kit.files).toBe(names.length)
  })

  it('has no dead link; what is not there is looked up at the site', () => {
    expect(deadLinks(files)).toEqual([])
    expect([...linksOut(files, SITE)].toSorted()).toEqual(['/en/countries/uz/', '/en/press/x/'])
    const html = textIn(files, `${folder}/en/countries/kg/index.html`)
    expect(html).toContain('href="../../facilities/kg/upper/index.html#facts"')
    expect(html).not.toMatch(/<script|preload|default-src/)
    expect(textIn(files, `${folder}/en/facilities/kg/upper/index.html`)).toContain(
      `<img src="${SITE}/en/cards/x.png"`,
    )
    expect(textIn(files, `${folder}/assets/s.css`)).toBe(
      '@font-face{font-display:swap;src:url("f.woff2")}@media screen and (max-width:0){a{top:0}}',
    )
  })

  it('says what is in it, and is the same bytes each time', () => {
    expect(wrongInManifest(files, folder)).toEqual([])
    expect(textIn(files, `${folder}/README.txt`)).toContain(release.id)
    expect(textIn(files, `${folder}/README.ru.txt`)).toMatch(/[а-яё]/)
    expect(Buffer.from(kitOf('kg').bytes).equals(kit.bytes)).toBe(true)
  })

  it('a broken copy is found', () => {
    const broken = new Map(files).set(`${folder}/records/upper.yaml`, Buffer.from('name: Other'))
    broken.delete(`${folder}/en/sources/s1/index.html`)
    expect(wrongInManifest(broken, folder)).toEqual(['en/sources/s1/index.html', 'records/upper.yaml'])
    expect(deadLinks(broken)).toEqual([
      `${folder}/en/facilities/kg/upper/index.html -> ../../../sources/s1/index.html`,
    ])
  })
})

it('the archive of everything holds all pages, and no data by country twice', () => {
  const names = [...unpacked(kitOf('atlas').bytes).keys()].map((name) => name.replace(/^[^/]*\//, ''))
  expect(names).toContain('en/countries/uz/index.html')
  expect(names).toContain('en/sources/s2/index.html')
  expect(names).toContain('data/charts/a.csv')
  for (const name of [
    'en/press/x/index.html',
    'en/old/index.html',
    'data/countries/uz/uz.csv',
    'assets/a.js',
  ])
    expect(names).not.toContain(name)
})

describe('a page taken apart', () => {
  it.each(PAYLOADS)('%s in an attribute or a text is no address and is not changed', (payload) => {
    const quoted = payload.replaceAll('&', '&#38;').replaceAll('"', '&#34;')
    const shown = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const html = `<p title="${quoted}" data-x=' href="/no/"'>${shown} href="/no/"</p><a title="a > b" href="/en/about/">x</a>`
    const pieces = piecesOf(html)
    expect(addressesOf(pieces)).toEqual(['/en/about/'])
    expect(joined(pieces, (address) => address)).toBe(html)
  })

  it('leaves nothing of a script or a comment, whatever stands in it', () => {
    const html =
      'a<script type="application/ld+json">{"x":"<a href=\\"/en/\\">"}</script><!-- <a href="/en/"> -->b'
    expect(piecesOf(html)).toEqual(['ab'])
  })
})

it('an address leads by the way from the file, or to the site', () => {
  const place = {
    file: 'en/a/index.html',
    kept: new Set(['en/index.html', 'en/a/index.html', 'x.svg']),
    site: SITE,
  }
  const ways = ['/en/', '/en/a/#b', '/x.svg', '/en/?q=1#c', '/ru/?q=1#c', '/'].map((one) =>
    localAddress(one, place),
  )
  expect(ways).toEqual([
    '../index.html',
    'index.html#b',
    '../../x.svg',
    '../index.html#c',
    `${SITE}/ru/?q=1#c`,
    `${SITE}/`,
  ])
  expect(localSheet('a{b:url(//x.example/y)}@media (scripting: none){}', place)).toBe(
    'a{b:url(//x.example/y)}@media (min-width:0){}',
  )
})

it('the page of archives gets their measures, and fails without one', () => {
  const html =
    '<span data-kit-size="kg">–</span> <code class="x" data-kit-hash="kg">–</code> – <code data-kit-hash="kg" class="x">–</code>'
  const kits = new Map([['kg', { size: '5.9 MB', files: '8', hash: 'abc' }]])
  expect(measured(html, kits)).toContain('<span data-kit-size="kg">5.9 MB</span>')
  expect(measured(html, kits)).toContain('<code data-kit-hash="kg" class="x">abc</code>')
  expect(() => measured(html, new Map())).toThrow('kg')
})
