import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { spanOf } from '../../src/core/span.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { readIcs } from '../lib/ics.ts'
import { realRecords } from '../lib/records.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const { atlas } = await realRecords()
const plans = [...atlas['work-plans'].values()]
const pages = new Map(site.pages.map((page) => [page.address, page]))
const calendar = (locale: string, name: string) =>
  readIcs(readFileSync(join(site.root, `${locale}/work-plans/${name}.ics`), 'utf8'))
const known = (from: string) => spanOf(from)?.precision === 'day'
const dated = plans.filter(({ items }) => items.some(({ due }) => due !== undefined))
const textOf = (address: string) =>
  (pages.get(address)?.texts ?? []).map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ')

describe.each(LOCALES)('calendars in %s', (locale) => {
  it.each(['all', ...dated.map(({ id }) => id)])(
    '%s keeps to RFC 5545 and leads to what is there',
    (name) => {
      const { events, faults, head } = calendar(locale, name)
      expect(faults).toEqual([])
      expect(head.get('VERSION')?.value).toBe('2.0')
      expect(new Set(events.map((event) => event.get('UID')?.value)).size).toBe(events.length)
      for (const event of events) {
        expect(event.get('DTSTAMP')?.value).toBe(`${atlas.asOf.replaceAll('-', '')}T000000Z`)
        const url = event.get('URL')?.value ?? ''
        expect(url.startsWith(`${CONFIG.site}/${locale}/`)).toBe(true)
        const [address = '', anchor = ''] = url.slice(CONFIG.site.length).split('#')
        expect(pages.get(address)?.ids, url).toContain(anchor)
      }
    },
  )

  it('the calendar of all holds every deadline and every event of a known day', () => {
    const deadlines = plans.flatMap(({ items }) => items.filter(({ due }) => due !== undefined)).length
    const meetings = atlas.trainings.filter(({ from }) => known(from)).length
    expect(deadlines).toBeGreaterThanOrEqual(12)
    expect(calendar(locale, 'all').events).toHaveLength(deadlines + meetings)
  })

  it('the plan of 2022 has its seven items, in the words of the page', () => {
    const { events } = calendar(locale, 'kz-2022')
    expect(events.map((event) => event.get('DTSTART')?.value)).toEqual([
      '20220630',
      '20220731',
      '20220731',
      '20220731',
      '20220831',
      '20220930',
      '20221231',
    ])
    const page = textOf(`/${locale}/work-plans/kz-2022/`)
    for (const event of events) {
      const task = (event.get('SUMMARY')?.value ?? '').replace(/^[^:]+: /, '').replaceAll('\u00a0', ' ')
      expect(page).toContain(task)
    }
  })
})

it('an id means the same event in every language', () => {
  const ids = LOCALES.map((locale) => calendar(locale, 'all').events.map((event) => event.get('UID')?.value))
  expect(ids[1]).toEqual(ids[0])
})

it('a training stands on the pages of its facilities, and on no other', () => {
  const linked = new Map<string, Set<string>>()
  for (const { id, facilities } of atlas.trainings)
    for (const facility of facilities) linked.set(facility, (linked.get(facility) ?? new Set()).add(id))
  expect([...linked.keys()].length).toBeGreaterThanOrEqual(3)
  for (const { id } of atlas.facilities) {
    const shown = (pages.get(`/ru/facilities/${id}/`)?.references ?? []).flatMap(
      ({ value }) => /^\/ru\/trainings\/#(.+)$/.exec(value)?.[1] ?? [],
    )
    expect(new Set(shown), id).toEqual(linked.get(id) ?? new Set())
  }
})

it('no page of a plan says "not done": only documents could', () => {
  for (const { id } of plans) {
    expect(textOf(`/en/work-plans/${id}/`)).not.toMatch(/\bnot done\b|\bfailed\b/i)
    expect(textOf(`/ru/work-plans/${id}/`)).not.toMatch(/не выполнен/i)
  }
})

it('the page of coverage tells every count with why it is not ours, and what no authority counts', () => {
  const page = textOf('/en/coverage/')
  const totals = [...atlas.countries.values()].flatMap((country) => country.totals)
  expect(totals.length).toBeGreaterThanOrEqual(6)
  for (const { differs } of totals) expect(page).toContain(differs?.en ?? '§ a total without "differs"')
  const uncounted = [...atlas.countries.values()].filter(({ totals: own }) => own.length === 0)
  expect(uncounted.map(({ id }) => id)).toEqual(['tm'])
  expect(page).toContain('No count by an authority was found in public documents.')
  const isFirst = !atlas.releases.some(({ date }) => date < atlas.asOf)
  expect(page.includes('This is the first release')).toBe(isFirst)
})
