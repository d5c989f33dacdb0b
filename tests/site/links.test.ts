import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locales.ts'
import { dataLinkProblems } from '../lib/checks/data-links.ts'
import { linkProblems, orphanProblems } from '../lib/checks/links.ts'
import { isDoor, isNotFound, MAY_BE_NONE, PAGE_TYPES, typeOf } from '../lib/page-types.ts'
import { isUnlisted } from '../lib/page-facts.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const { atlas } = await realRecords()

/** Addresses as a browser writes them. */
const fromRecords = new Set(
  [...atlas.sources.values()].flatMap(({ url, archived }) =>
    [...url, ...archived].map((each) => new URL(each).href),
  ),
)

describe('every page of the built site', () => {
  it('links to what exists, and to nothing else', () => {
    expectNone(linkProblems(site, fromRecords))
  })

  it('can be reached from the front pages', () => {
    const starts = LOCALES.map((tag) => `${tag}/index.html`)
    expectNone(
      orphanProblems(
        site,
        starts,
        (page) => isDoor(page.address) || isNotFound(page.address) || isUnlisted(page),
      ),
    )
  })
})

it('the files of data that scripts read lead to what exists', () => {
  const files = new Set(site.files.keys())
  const data = [...files].filter((file) => file.endsWith('.json'))
  expect(data.length).toBeGreaterThan(0)
  expectNone(
    data.flatMap((file) => dataLinkProblems(file, readFileSync(join(site.root, file), 'utf8'), files)),
  )
})

it('shows the address of every source that has one', () => {
  const shown = new Set(site.pages.flatMap(({ references }) => references.map(({ value }) => value)))
  expectNone(
    [...fromRecords]
      .filter((each) => !shown.has(each))
      .map((each) => ({ file: 'sources', reason: `nowhere linked: ${each}` })),
  )
})

it('has every type of page in every language', () => {
  for (const tag of LOCALES) {
    const types = new Set(site.pages.filter(({ lang }) => lang === tag).map(({ address }) => typeOf(address)))
    expect(PAGE_TYPES.filter((type) => !types.has(type) && !MAY_BE_NONE.has(type))).toEqual([])
  }
  const files = site.pages.map(({ file }) => file)
  expect(files).toEqual(expect.arrayContaining(['index.html', '404.html']))
})

it('offers both languages at the door and where nothing was found', () => {
  for (const file of ['index.html', '404.html']) {
    const page = site.pages.find((each) => each.file === file)
    const links = page?.references.map(({ value }) => value) ?? []
    for (const tag of LOCALES) expect(links.some((link) => link.startsWith(`/${tag}/`))).toBe(true)
  }
})
