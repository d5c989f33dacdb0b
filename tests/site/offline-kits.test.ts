import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, offlineKit, path } from '../../src/i18n/routes.ts'
import { deadLinks, linksOut, textIn, unpacked, wrongInManifest } from '../lib/kit-crawl.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const files = filesWithSizes(dist)
const MOST = 60_000_000

const kits = [...files.keys()].flatMap((file) => /^offline\/([a-z]+)\.zip$/.exec(file)?.[1] ?? [])

it('there is one archive of everything and one a country', () => {
  expect(kits.toSorted()).toEqual(['atlas', 'kg', 'kz', 'tj', 'tm', 'uz'])
})

describe.each(kits)('the archive %s', (id) => {
  const bytes = readFileSync(join(dist, offlineKit(id)))
  const folder = `open-tmf-atlas-${id}`
  const archive = unpacked(bytes)

  it('is small enough to carry, and every link in it works', () => {
    expect(bytes.length).toBeLessThan(MOST)
    expect(archive.size).toBeGreaterThan(100)
    expect([...archive.keys()].filter((name) => !name.startsWith(`${folder}/`))).toEqual([])
    expect(deadLinks(archive)).toEqual([])
  })

  it('leads out to pages of the site that are there', () => {
    const gone = [...linksOut(archive, CONFIG.site)].filter((address) => {
      const bare = decodeURIComponent(address.replace(/[?#].*$/, '').slice(1))
      return !files.has(bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare)
    })
    expect(gone).toEqual([])
  })

  it('its manifest lists every file as it is', () => {
    expect(wrongInManifest(archive, folder)).toEqual([])
  })

  it('runs no script, and begins with a page in every language', () => {
    const pages = [...archive.keys()].filter((name) => name.endsWith('.html'))
    expect(pages.filter((name) => /<script|<noscript|\son[a-z]+=/.test(textIn(archive, name)))).toEqual([])
    const start = textIn(archive, `${folder}/index.html`)
    for (const locale of LOCALES) {
      expect(start).toContain(`<section lang="${locale}">`)
      expect(start).toContain(`href="${locale}/guide/index.html"`)
      if (id !== 'atlas') expect(start).toContain(`href="${locale}/countries/${id}/index.html"`)
    }
  })

  it('is measured on its page', () => {
    const hash = createHash('sha256').update(bytes).digest('hex')
    for (const locale of LOCALES) {
      const html = readFileSync(join(dist, href(locale, path.offline()), 'index.html'), 'utf8')
      expect(html).toContain(`>${hash}</code>`)
      expect(html).toContain(`href="${offlineKit(id)}"`)
    }
  })
})

it('a country has its facilities with their sheets to print, and its data', () => {
  const names = new Set(unpacked(readFileSync(join(dist, offlineKit('kg')))).keys())
  for (const locale of LOCALES)
    for (const page of [path.facility('kg/kumtor'), path.visit('kg/kumtor'), path.checklistSheet('B1')])
      expect(names).toContain(`open-tmf-atlas-kg${href(locale, page)}index.html`)
  expect([...names].some((name) => name.startsWith('open-tmf-atlas-kg/data/countries/kg/'))).toBe(true)
  expect([...names].some((name) => /\/data\/countries\/(?!kg)/.test(name))).toBe(false)
})
