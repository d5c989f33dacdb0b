import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, inject, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { deadlinesFile, feedFile } from '../../src/i18n/routes.ts'
import { readAtom } from '../lib/atom.ts'
import { fileOf } from '../lib/checks/links.ts'
import { readIcs } from '../lib/ics.ts'
import { typeOf } from '../lib/page-types.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const { atlas } = await realRecords()
const textOf = (file: string) => readFileSync(join(site.root, file), 'utf8')
const feeds = [...site.files.keys()].filter((file) => /^[a-z]{2}\/feeds\/.+\.xml$/.test(file))
const read = feeds.map((file) => ({ file, text: textOf(file), feed: readAtom(textOf(file)) }))
const standing = read.filter(({ file, feed }) => feed.self === `${CONFIG.site}/${file}`)

/** A page of this site that an address leads to. */
const leads = (address: string): boolean =>
  address.startsWith(`${CONFIG.site}/`) && site.files.has(fileOf(address.slice(CONFIG.site.length)))

describe('feeds', () => {
  it('there is one of the site, of who passed whom, and of every country, basin and facility', () => {
    const wanted = LOCALES.flatMap((locale) =>
      [
        'site',
        'crossings',
        ...[...atlas.countries.keys()].map((id) => `countries/${id}`),
        ...[...atlas.basins.keys()].map((id) => `basins/${id}`),
        ...atlas.facilities.map(({ id }) => `facilities/${id}`),
      ].map((of) => feedFile(locale, of).slice(1)),
    )
    expect(wanted.filter((file) => !site.files.has(file))).toEqual([])
  })

  it('keep to RFC 4287, and no two have a name in common', () => {
    expectNone(read.flatMap(({ file, feed }) => feed.faults.map((reason) => ({ file, reason }))))
    const ids = standing.flatMap(({ feed }) => [feed.id, ...feed.entries.map(({ id }) => id)])
    expect(new Set(ids).size).toBe(ids.length)
    expect(standing.length).toBeGreaterThan(200)
  })

  it('say the same to a reader that others wrote', () => {
    for (const { text, feed, file } of read) {
      const theirs = parseAtomFeed(text)
      expect(theirs.id, file).toBe(feed.id)
      expect(theirs.entries?.length ?? 0).toBe(feed.entries.length)
    }
  })

  it('are in the language of their address, and lead to what is there', () => {
    expectNone(
      read.flatMap(({ file, text, feed }) => {
        const inside = [...text.matchAll(/href=(?:"|&quot;)([^"&]+)/g)].map(([, address = '']) => address)
        const lost = inside.filter((address) => !leads(address))
        return [
          ...lost.map((address) => ({ file, reason: `leads to nothing: ${address}` })),
          ...(file.startsWith(`${feed.language}/`)
            ? []
            : [{ file, reason: `says it is in ${feed.language}` }]),
        ]
      }),
    )
  })

  it('have an entry a release, of the atlas as a whole', () => {
    for (const locale of LOCALES) {
      const whole = read.find(({ file }) => file === feedFile(locale, 'site').slice(1))
      expect(whole?.feed.entries).toHaveLength(Math.min(30, atlas.releases.length))
    }
  })

  it('are named by the pages that they are about', () => {
    const about = new Set(['country', 'basin', 'facility'])
    expectNone(
      site.pages.flatMap(({ address, file, links }) => {
        if (!about.has(typeOf(address) ?? '')) return []
        const [, locale = '', ...rest] = address.split('/')
        const wanted = `/${locale}/feeds/${rest.filter(Boolean).join('/')}.xml`
        const named = links.some(({ type, href }) => type === 'application/atom+xml' && href === wanted)
        // A page that says why a record is gone has no feed, unless a release held it.
        return named || !site.files.has(wanted.slice(1)) ? [] : [{ file, reason: `does not name ${wanted}` }]
      }),
    )
  })
})

it.each(LOCALES)('the calendar of deadlines holds every dated task, in %s', (locale) => {
  const { events, faults } = readIcs(textOf(deadlinesFile(locale).slice(1)))
  const due = [...atlas['work-plans'].values()].flatMap(({ items }) => items.filter((each) => each.due))
  expect(faults).toEqual([])
  expect(events).toHaveLength(due.length)
  expect(events.every((event) => event.get('UID')?.value.startsWith('work-plan.'))).toBe(true)
})

it('every facility of every release has its page as it stood, small and told to no search engine', () => {
  const frozen = site.pages.filter(({ address }) => typeOf(address) === 'facility as it stood')
  const held = atlas.releases.reduce((sum, { facilities }) => sum + facilities.length, 0)
  expect(frozen).toHaveLength(held * LOCALES.length)
  for (const { metas, html, address } of frozen) {
    expect(metas.find(({ name }) => name === 'robots')?.['content'], address).toBe('noindex')
    expect(Buffer.byteLength(html), address).toBeLessThan(28_000)
  }
})
