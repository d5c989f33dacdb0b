import { readdirSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, ORDERS, path } from '../../src/i18n/routes.ts'
import type { PageFacts } from '../lib/page-facts.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const byAddress = new Map(site.pages.map((page) => [page.address, page]))
const { atlas, main, rankings } = await realRecords()

const idsIn = (folder: string): readonly string[] =>
  readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))

const missing = (pages: readonly string[]) =>
  LOCALES.flatMap((tag) => pages.map((page) => href(tag, page)))
    .filter((address) => !byAddress.has(address))
    .map((file) => ({ file, reason: 'has no page' }))

const linksTo = (page: PageFacts | undefined, address: string): number =>
  page?.references.filter(({ tag, value }) => tag === 'a' && value === address).length ?? 0

describe('every record has its page in every language', () => {
  it.each([
    ['facilities', path.facility],
    ['countries', path.country],
    ['sources', path.source],
    ['methods', path.method],
  ])('%s', (folder, pathOf) => {
    const ids = idsIn(folder)
    expect(ids.length).toBeGreaterThan(1)
    expectNone(missing(ids.map(pathOf)))
  })
})

describe('every list names every record once', () => {
  const wanted = main.ranked.filter(({ score }) => score.rated).map(({ score }) => score.facility)
  const lists = LOCALES.flatMap((tag) => ORDERS.map((order) => [tag, order] as const))

  it.each(lists)('%s, %s', (tag, order) => {
    const page = byAddress.get(href(tag, path.facilities(order)))
    expect(wanted.length).toBeGreaterThan(10)
    const found = wanted.map((id) => ({ file: id, times: linksTo(page, href(tag, path.facility(id))) }))
    expectNone(
      found
        .filter(({ times }) => times !== 1)
        .map(({ file, times }) => ({ file, reason: `${String(times)} times` })),
    )
  })
})

it('every record of facilities/ is on the list by name or linked from it, rated or not', () => {
  for (const tag of LOCALES) {
    const page = byAddress.get(href(tag, path.facilities('name')))
    expectNone(
      atlas.facilities
        .filter(({ id }) => linksTo(page, href(tag, path.facility(id))) === 0)
        .map(({ id }) => ({ file: id, reason: `is not on the list by name in "${tag}"` })),
    )
  }
})

it('the list by rank is in the order of the places', () => {
  const places = main.ranked.filter(({ score }) => score.rated).map(({ score }) => score.facility)
  for (const tag of LOCALES) {
    const page = byAddress.get(href(tag, path.facilities()))
    const linked = page?.references.map(({ value }) => value) ?? []
    const ranked = new Set(places.map((id) => href(tag, path.facility(id))))
    expect(linked.filter((value) => ranked.has(value))).toEqual([...ranked])
  }
})

it('every page with a score says that it is provisional and what an index is not', () => {
  expect(rankings.length).toBeGreaterThan(1)
  for (const [tag, word, caveat] of [
    ['en', 'provisional', 'not an accusation'],
    ['ru', 'предварительн', 'не обвинение'],
  ] as const) {
    const scored = main.ranked.map(({ score }) => href(tag, path.facility(score.facility)))
    const pages = [...scored, ...ORDERS.map((order) => href(tag, path.facilities(order)))]
    expectNone(
      pages.flatMap((file) => {
        const text =
          byAddress
            .get(file)
            ?.texts.map((each) => each.text)
            .join(' ')
            .replaceAll('\u00a0', ' ')
            .toLowerCase() ?? ''
        return [word, caveat]
          .filter((each) => !text.includes(each))
          .map((each) => ({ file, reason: `does not say “${each}”` }))
      }),
    )
  }
})
