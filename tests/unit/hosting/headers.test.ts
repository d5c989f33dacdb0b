import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, it } from 'vitest'
import { headerRules, headersFor } from '../../../src/artefacts/hosting/headers.ts'
import { isHashed } from '../../../src/artefacts/hosting/hashed.ts'
import { mediaType } from '../../../src/artefacts/hosting/media-types.ts'
import { HEADER_LIMITS, headersFile } from '../../../src/exports/hosts/headers-file.ts'
import { languagePatterns } from '../../../src/exports/hosts/nginx-language.ts'
import { siteFiles } from '../../../src/exports/hosts/site-files.ts'
import { HOSTS } from '../../../src/exports/redirects/host-files.ts'
import type { Host } from '../../../src/exports/redirects/host-files.ts'
import { CONTENT_POLICY, SEARCH_POLICY } from '../../../src/layouts/policy.ts'
import { cloudflareHeaders, LOST, netlifyHeaders } from '../../lib/host-headers.ts'

const NO_FRAMES = "; frame-ancestors 'none'"
const SHORT = 'public, max-age=300'
const YEAR = 'public, max-age=31536000, immutable'

/** Address, policy, how long it is kept, whether scripts of other sites may read it. */
const TABLE = [
  ['/', CONTENT_POLICY + NO_FRAMES, 'no-cache', false],
  ['/en/', CONTENT_POLICY + NO_FRAMES, SHORT, false],
  ['/ru/facilities/kg/kumtor/', CONTENT_POLICY + NO_FRAMES, SHORT, false],
  ['/en/search/', SEARCH_POLICY + NO_FRAMES, SHORT, false],
  ['/ru/search/', SEARCH_POLICY + NO_FRAMES, SHORT, false],
  ['/en/embed/facilities/kg/kumtor/', `${CONTENT_POLICY}; frame-ancestors *`, SHORT, false],
  ['/ru/badges/countries/kg.svg', `${CONTENT_POLICY}; frame-ancestors *`, SHORT, false],
  ['/en/about/embed/x/', CONTENT_POLICY + NO_FRAMES, SHORT, false],
  ['/assets/site.1a2b3c4d.css', CONTENT_POLICY + NO_FRAMES, YEAR, false],
  ['/pagefind/fragment/en_1a2b3c4.pf_fragment', CONTENT_POLICY + NO_FRAMES, YEAR, false],
  ['/pagefind/pagefind.js', CONTENT_POLICY + NO_FRAMES, SHORT, false],
  ['/tiles/base.pmtiles', CONTENT_POLICY + NO_FRAMES, SHORT, false],
  ['/data/facilities.csv', CONTENT_POLICY + NO_FRAMES, SHORT, true],
  ['/api/v1/facilities.json', CONTENT_POLICY + NO_FRAMES, SHORT, true],
  ['/en/feeds/site.xml', CONTENT_POLICY + NO_FRAMES, SHORT, true],
  ['/en/releases/2026-11-22-1a2b3c4d/', CONTENT_POLICY + NO_FRAMES, SHORT, false],
] as const

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

describe.each(TABLE)('%s', (address, policy, cache, isOpen) => {
  it('is described', () => {
    const found = headersFor(address)
    expect(found['Content-Security-Policy']).toBe(policy)
    expect(found['Cache-Control']).toBe(cache)
    expect(found['Access-Control-Allow-Origin']).toBe(isOpen ? '*' : undefined)
    expect(found['X-Content-Type-Options']).toBe('nosniff')
    expect(found['Referrer-Policy']).toBe('strict-origin-when-cross-origin')
    expect(found['Permissions-Policy']).toContain('geolocation=(self)')
  })

  it('is answered alike by Netlify and by Cloudflare', () => {
    expect(netlifyHeaders(headersFile(), address)).toEqual(lower(headersFor(address)))
    expect(cloudflareHeaders(headersFile(), address)).toEqual(lower(headersFor(address)))
  })
})

it('stays below the lowest limits of the hosts', () => {
  const lines = headersFile().split('\n')
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(HEADER_LIMITS.rules / 2)
  for (const line of lines) expect(line.length).toBeLessThan(HEADER_LIMITS.line / 2)
})

it('the emulators see what is wrong', () => {
  const twice = '/*\n  A: 1\n/en/*\n  A: 2\n'
  expect(cloudflareHeaders(twice, '/en/')).toEqual({ a: '1, 2' })
  expect(netlifyHeaders(twice, '/en/')).toEqual({ a: '2' })
  expect(() => cloudflareHeaders('/a/*/b/*\n  A: 1\n', '/')).toThrow('two stars')
  expect(() => cloudflareHeaders('/a\n  A: 1\n'.repeat(101), '/')).toThrow('100')
})

it('nothing that changes is kept for ever, and nothing is that other releases name alike', () => {
  for (const { paths, headers } of headerRules())
    if (headers['Cache-Control'] === YEAR)
      for (const path of paths) expect(isHashed(path.slice(1).replace('*', 'a.1a2b3c4d.css'))).toBe(true)
  for (const file of [
    'index.html',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
    'tiles/base.pmtiles',
  ])
    expect(isHashed(file)).toBe(false)
  expect(isHashed('pagefind/pagefind.en_afad158123.pf_meta')).toBe(true)
})

it.each([
  ['of every page', headersFor('/en/')],
  ['of the search page', headersFor('/en/search/')],
  ['of a page that others frame', headersFor('/en/embed/facilities/kg/kumtor/')],
])('csp_evaluator finds nothing in the policy %s', (_, headers) => {
  const policy = headers['Content-Security-Policy'] ?? ''
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
  const told = findings
    .filter(({ severity }) => severity < Severity.STRICT_CSP)
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`)
  expect(told).toEqual([])
})

const filesFor = (host: Host) => new Map(siteFiles([], host).map(({ path, text }) => [path, text]))

it('each host gets the files it reads, and no other', () => {
  const names = Object.fromEntries(HOSTS.map((host) => [host, [...filesFor(host).keys()].toSorted()]))
  const nginx = ['hosts/nginx/http.conf', 'hosts/nginx/server.conf']
  expect(names).toEqual({
    any: ['_headers', ...nginx],
    github: ['.nojekyll'],
    gitlab: [],
    netlify: ['_headers', '_redirects'],
    cloudflare: ['_headers'],
    nginx,
  })
})

describe('where there is no page', () => {
  const files = new Set(['404.html', 'en/404.html', 'ru/404.html'])
  const rules = filesFor('netlify').get('_redirects') ?? ''

  it.each([
    ['/en/facilities/xx/nothing/', 'en/404.html'],
    ['/ru/nothing', 'ru/404.html'],
    ['/nothing/', '404.html'],
  ])('%s: each host answers in the language of the address, or in both', (address, page) => {
    expect(LOST.cloudflare(files, address)).toBe(page)
    expect(LOST.netlify(files, address, rules)).toBe(page)
    expect(LOST.github()).toBe('404.html')
    expect(LOST.gitlab()).toBe('404.html')
  })

  it('GitLab, which reads none of its rules if it knows one status not, gets no such rule', () => {
    for (const host of ['any', 'gitlab', 'cloudflare'] as const)
      expect(filesFor(host).get('_redirects') ?? '').not.toMatch(/404|Language/)
  })
})

describe('the language of the door', () => {
  const chosen = (accepted: string) =>
    languagePatterns().find(({ pattern }) => new RegExp(pattern, 'i').test(accepted))?.tag

  it.each([
    ['ru', 'ru'],
    ['RU-ru,ru;q=0.9,en-US;q=0.8,en;q=0.7', 'ru'],
    ['en-GB,en;q=0.9,ru;q=0.8', 'en'],
    ['kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7', 'ru'],
    ['ky, en;q=0.5', 'en'],
    ['ru;q=0, en', 'en'],
    ['ru-RU;q=0.0,fr', undefined],
    ['fr-FR,fr', undefined],
    ['tru,den', undefined],
    ['', undefined],
    ['*', undefined],
  ])('%j: %s', (accepted, tag) => {
    expect(chosen(accepted)).toBe(tag)
  })

  it('is asked of Netlify with English last, since most have it in their list', () => {
    const [first, second] = (filesFor('netlify').get('_redirects') ?? '').split('\n')
    expect([first, second]).toEqual(['/ /ru/ 302! Language=ru', '/ /en/ 302! Language=en'])
  })

  it('is matched in no time whatever is sent', () => {
    for (const text of [
      `${'ru-'.repeat(20_000)}!`,
      `${'en;q=0,'.repeat(10_000)}`,
      `ru${' '.repeat(60_000)}x`,
    ])
      expect(chosen(text)).toBeUndefined()
  })
})

it('text is sent in UTF-8, and unknown files as bytes', () => {
  expect(mediaType('en/index.html')).toBe('text/html; charset=utf-8')
  expect(mediaType('data/facilities.geojson')).toBe('application/geo+json; charset=utf-8')
  expect(mediaType('tiles/1/2/3.pbf')).toBe('application/x-protobuf')
  expect(mediaType('pagefind/wasm.en.pagefind')).toBe('application/octet-stream')
})
