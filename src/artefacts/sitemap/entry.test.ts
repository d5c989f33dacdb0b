import { describe, expect, it } from 'vitest'
import { CONFIG } from '../../config.ts'
import { sitemapEntry } from './entry.ts'

const at = (path: string): string => `${CONFIG.site}${path}`
const listed = new Set(['/', '/en/', '/ru/', '/en/map/', '/ru/map/', '/en/lone/'].map(at))
const linksOf = (path: string) =>
  sitemapEntry(at(path), '2026-11-22', listed).links.map(({ lang, url }) => `${lang} ${url}`)

describe('sitemapEntry', () => {
  it('names every language of a page and English for all others', () => {
    expect(linksOf('/ru/map/')).toEqual([
      `en ${at('/en/map/')}`,
      `ru ${at('/ru/map/')}`,
      `x-default ${at('/en/map/')}`,
    ])
  })

  it('has the door as the neutral twin of the front pages', () => {
    const front = [`en ${at('/en/')}`, `ru ${at('/ru/')}`, `x-default ${at('/')}`]
    expect(linksOf('/')).toEqual(front)
    expect(linksOf('/en/')).toEqual(front)
  })

  it('names no page that is not listed', () => {
    expect(linksOf('/en/lone/')).toEqual([`en ${at('/en/lone/')}`, `x-default ${at('/en/lone/')}`])
    expect(linksOf('/fr/map/')).toEqual([])
  })

  it('dates a page by the data it shows, one of a release by the release', () => {
    const day = (path: string) => sitemapEntry(at(path), '2026-12-01', listed).lastmod
    expect(day('/en/map/')).toBe('2026-12-01')
    expect(day('/en/releases/2026-11-22-1a2b3c4d/facilities/kg/kumtor/')).toBe('2026-11-22')
    expect(day('/en/releases/')).toBe('2026-12-01')
  })
})
