import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/core/ledger/ledger.ts'
import { moves } from '../../src/core/ledger/ledger.ts'
import { siteFiles } from '../../src/exports/hosts/site-files.ts'
import { HOSTS, hostFiles, LIMITS } from '../../src/exports/redirects/host-files.ts'
import type { Host } from '../../src/exports/redirects/host-files.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href } from '../../src/i18n/routes.ts'
import { EMULATORS } from '../lib/hosts.ts'
import { factsOf } from '../lib/page-facts.ts'

const GONE = { en: 'Counted twice.', ru: 'Учтено дважды.' }
const on = '2026-11-22'

const LEDGER: readonly LedgerEntry[] = [
  { address: 'about' },
  { address: 'facilities/kg/new' },
  { address: 'facilities/kg/old', redirect: 'facilities/kg/new', on },
  { address: 'facilities/kg/older', redirect: 'facilities/kg/new', on: '2026-01-01' },
  { address: 'facilities/kg/gone', gone: GONE },
  { address: 'compare/kg/gone/with/kg/new', redirect: 'facilities/kg/gone', on },
  { address: 'sources/s001', redirect: 'sources/report', on },
  { address: 'sources/report' },
]

/** So many that no host reads a rule for each. */
const MANY: readonly LedgerEntry[] = [
  ...LEDGER,
  ...Array.from({ length: 1200 }, (_, n) => ({
    address: `facilities/kz/a-rather-long-name-of-a-pond-${String(n)}`,
    redirect: 'facilities/kg/new',
    on: n < 1000 ? '2026-02-01' : '2026-03-01',
  })),
]

/** What is served: a page for every address that does not lead elsewhere, and the files for a host. */
function siteOf(ledger: readonly LedgerEntry[], host: Host): ReadonlyMap<string, string> {
  const pages = ledger.flatMap(({ address, redirect }) =>
    redirect === undefined
      ? LOCALES.map((locale) => [`${href(locale, address).slice(1)}/index.html`, '<h1>A page</h1>'] as const)
      : [],
  )
  return new Map([...pages, ...siteFiles(ledger, host).map(({ path, text }) => [path, text] as const)])
}

const served = (ledger: readonly LedgerEntry[], on: keyof typeof EMULATORS, builtFor: Host) =>
  EMULATORS[on](siteOf(ledger, builtFor))

const NAMES = ['github', 'netlify', 'cloudflare', 'gitlab', 'nginx'] as const
const TABLE = NAMES.flatMap((name) => [[name, name] as const, [name, 'any'] as const])

describe.each([
  ['a few', LEDGER],
  ['more than any host reads', MANY],
] as const)('%s redirects', (_, ledger) => {
  it.each(TABLE)('on %s, built for %s: one hop, same language, then a page', (name, builtFor) => {
    const ask = served(ledger, name, builtFor)
    for (const { address, redirect } of ledger)
      for (const locale of LOCALES) {
        const first = ask(`${href(locale, address)}/`)
        if (redirect === undefined) {
          expect(first.status).toBe(200)
          continue
        }
        expect(first).toMatchObject({ status: 301, to: `${href(locale, redirect)}/` })
        expect(first.status === 301 && ask(first.to).status).toBe(200)
      }
    expect(ask('/en/facilities/kg/never/')).toEqual({ status: 404 })
  })
})

describe('each host gets what it reads', () => {
  const kept = (name: (typeof NAMES)[number], host: Host, ledger = LEDGER) =>
    moves(ledger).flatMap(({ address }) =>
      LOCALES.map((locale) => {
        const answer = served(ledger, name, host)(`${href(locale, address)}/`)
        return answer.status === 301 && answer.kept
      }),
    )

  it('keeps the part of the page that was asked for wherever rules can do it', () => {
    for (const name of ['netlify', 'cloudflare', 'gitlab', 'nginx'] as const)
      expect(kept(name, name)).not.toContain(false)
    expect(kept('github', 'github')).not.toContain(true)
    // Built for no host in particular: where rules win over files, they do.
    expect(kept('cloudflare', 'any')).not.toContain(false)
    expect(kept('nginx', 'any')).not.toContain(false)
  })

  it.each(['netlify', 'cloudflare', 'gitlab', 'any'] as const)(
    '%s: stays below the lowest limits',
    (host) => {
      const text =
        new Map(hostFiles(MANY, host).map((each) => [each.path, each.text])).get('_redirects') ?? ''
      const lines = text.split('\n').slice(0, -1)
      expect(lines.length).toBeLessThanOrEqual(LIMITS.rules)
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(LIMITS.bytes)
      expect(lines.length).toBeGreaterThan(300)
      // The latest are the rules.
      expect(lines[0]).toContain('/en/compare/kg/gone/with/kg/new/ ')
      expect(lines.slice(8, 10).join(' ')).toContain('a-rather-long-name')
      expect(text).not.toContain('/older/')
    },
  )

  it('writes no file where nothing has moved', () => {
    for (const host of HOSTS) expect(hostFiles([{ address: 'about' }], host)).toEqual([])
  })
})

describe('the page that leads on', () => {
  const stubs = hostFiles(LEDGER, 'github')

  it('obeys the strictest policy, speaks the language of its address, and can be read', () => {
    expect(stubs).toHaveLength(moves(LEDGER).length * LOCALES.length)
    for (const { path, text } of stubs) {
      const page = factsOf(path, text)
      const [to] = page.references.filter(({ tag }) => tag === 'a').map(({ value }) => value)
      expect(text.indexOf('http-equiv="content-security-policy"')).toBeLessThan(text.indexOf('charset'))
      expect(text).toContain("default-src 'none'")
      expect(text).not.toMatch(/<script|style=|<style/)
      expect(page.lang).toBe(path.slice(0, 2))
      expect(to?.slice(0, 4)).toBe(`/${path.slice(0, 2)}/`)
      expect(text).toContain(`rel="canonical" href="https://open-tmf-atlas.example${String(to)}"`)
    }
  })

  it('says so in both languages', () => {
    expect(stubs.find(({ path }) => path.startsWith('en/'))?.text).toContain('This page has moved')
    expect(stubs.find(({ path }) => path.startsWith('ru/'))?.text).toContain('Страница переехала')
  })
})

it('an emulator sees what is wrong', () => {
  const one: readonly LedgerEntry[] = [{ address: 'a1', redirect: 'about' }]
  const netlify = siteOf(one, 'netlify').get('_redirects') ?? ''
  expect(EMULATORS.gitlab(new Map([['_redirects', netlify]]))('/en/a1/')).toEqual({ status: 404 })
  expect(EMULATORS.cloudflare(new Map([['_redirects', netlify]]))('/en/a1/')).toEqual({ status: 404 })
  const many = Array.from({ length: 1001 }, (_, n) => `/en/x-${String(n)}/ /en/about/ 301\n`).join('')
  expect(EMULATORS.gitlab(new Map([['_redirects', many]]))('/en/x-1/')).toEqual({ status: 404 })
  expect(() => EMULATORS.nginx(new Map())).toThrow('missing')
  const map = new Map([
    ['hosts/nginx/http.conf', 'map $uri $atlas_moved {\n  default "";\n  /en/a/ /en/b/\n}'],
  ])
  expect(() => EMULATORS.nginx(map)).toThrow('does not start')
})
