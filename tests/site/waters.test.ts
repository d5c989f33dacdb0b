import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { translator } from '../../src/i18n/translate.ts'

/** The built pages of borders, basins and facilities: who lists whom. */
const pageOf = (path: string): string => {
  const file = join(inject('dist'), path, 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
const foldersOf = (path: string): readonly string[] =>
  readdirSync(join(inject('dist'), path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

describe.each(LOCALES)('waters, %s', (locale) => {
  it('a facility page names the borders whose pages list it in their tables, and no others', () => {
    const t = translator(locale)
    const borders = new Map<string, Set<string>>()
    for (const id of foldersOf(`${locale}/borders`))
      for (const table of matches(
        pageOf(`${locale}/borders/${id}`),
        /(<table class="[^"]*above-table[\s\S]*?<\/table>)/g,
      ))
        for (const facility of matches(table, /href="\/[a-z]{2}\/facilities\/([^"]+)\/"/g))
          borders.set(facility, (borders.get(facility) ?? new Set()).add(id))
    expect(borders.size).toBeGreaterThan(30)
    for (const cc of foldersOf(`${locale}/facilities`).filter((name) => name.length === 2))
      for (const slug of foldersOf(`${locale}/facilities/${cc}`)) {
        const page = pageOf(`${locale}/facilities/${cc}/${slug}`)
        const at = page.indexOf(`${t('waters.steps.label')}:`)
        const listed = at < 0 ? '' : page.slice(at, page.indexOf('</p>', at))
        const named = new Set(matches(listed, /href="\/[a-z]{2}\/borders\/([a-z-]+)\/"/g))
        expect(named, `${cc}/${slug}`).toEqual(borders.get(`${cc}/${slug}`) ?? new Set())
      }
  })

  it('the drawing of a basin has a name, a description and a list that says as much', () => {
    const page = pageOf(`${locale}/basins/syr-darya`)
    const [svg = ''] = matches(page, /(<svg[^>]*class="schematic"[\s\S]*?<\/svg>)/g)
    expect(svg).toContain('role="img"')
    expect(svg).toMatch(/aria-labelledby="schematic-title schematic-desc"/)
    const [list = ''] = matches(page, /(<ol class="schematic-list"[\s\S]*?<\/ol>)/g)
    const items = matches(list, /(<li[^>]*>)/g).length
    const texts = matches(svg, /(<text)/g).length
    expect(items).toBeGreaterThanOrEqual(texts)
    expect(texts).toBeGreaterThan(20)
    expect(list).toContain(`href="/${locale}/borders/tj-uz/"`)
  })
})
