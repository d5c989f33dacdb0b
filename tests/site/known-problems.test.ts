import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, path } from '../../src/i18n/routes.ts'
import { realRecords } from '../lib/records.ts'

const { atlas } = await realRecords()
const textOf = (address: string): string => readFileSync(join(inject('dist'), address, 'index.html'), 'utf8')

it.each(LOCALES)(
  '%s: the page of a facility leads to each open item about it, and the item back',
  (locale) => {
    const list = textOf(href(locale, path.knownProblems()))
    const open = atlas['known-problems'].filter(({ settled }) => settled === undefined)
    const pairs = open.flatMap(({ id, facilities }) => facilities.map((facility) => [id, facility] as const))
    expect(pairs.length).toBeGreaterThan(5)
    for (const [id, facility] of pairs) {
      const page = href(locale, path.facility(facility))
      expect(textOf(page), facility).toContain(`href="${href(locale, path.knownProblems(id))}"`)
      const item = new RegExp(`<article[^>]* id="${id}".*?</article>`, 's').exec(list)?.[0]
      expect(item, id).toContain(`href="${page}"`)
    }
  },
)

it.each(LOCALES)('%s: a facility about which no item is open leads to none', (locale) => {
  const told = new Set(
    atlas['known-problems'].flatMap(({ facilities, settled }) => (settled === undefined ? facilities : [])),
  )
  const others = atlas.facilities.filter(({ id }) => !told.has(id))
  expect(others.length).toBeGreaterThan(0)
  for (const { id } of others)
    expect(textOf(href(locale, path.facility(id))), id).not.toContain('/known-problems/#')
})
