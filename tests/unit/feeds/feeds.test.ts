import { describe, expect, it } from 'vitest'
import { atomOf } from '../../../src/artefacts/feeds/atom.ts'
import { crossingGroups } from '../../../src/artefacts/feeds/crossing-groups.ts'
import { feedOf } from '../../../src/artefacts/feeds/feed-of.ts'
import type { FeedSubject } from '../../../src/artefacts/feeds/subject.ts'
import { feedAddress, feedSubjects, formerAddresses } from '../../../src/artefacts/feeds/subject.ts'
import { pond, testReleases } from '../../../src/artefacts/releases/test-releases.ts'
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts'
import { readAtom } from '../../lib/atom.ts'

const FIRST = {
  date: '2026-01-01',
  facilities: { 'kg/a': pond(1e6, 3), 'kg/b': pond(2e6, 3), 'kg/c': pond(3e6, 3), 'tj/d': pond(4e6, 3) },
}
/** One passes two for certain and one comes. */
const SECOND = {
  date: '2026-02-01',
  facilities: { ...FIRST.facilities, 'kg/a': pond(3.5e6, 3), 'kg/e': pond(1e5, 3) },
}
/** Nothing in Kyrgyzstan, and one goes from Tajikistan. */
const { 'tj/d': _, ...rest } = SECOND.facilities
const GONE = { en: 'Why', ru: 'Почему' }
const THIRD = {
  date: '2026-03-01',
  facilities: rest,
  ledger: [{ address: 'facilities/tj/d', since: '2026-01-01', gone: GONE, on: '2026-03-01' }],
}
const published = testReleases([FIRST, SECOND, THIRD])
const read = (subject: FeedSubject, locale: Locale = 'en', of = published) =>
  readAtom(atomOf(feedOf(of, subject, locale)))
const titles = (subject: FeedSubject, locale: Locale = 'en') =>
  read(subject, locale).entries.map(({ title }) => title.replaceAll('\u00a0', ' '))

describe('feeds of three releases', () => {
  it('keep to the format, every one in every language', () => {
    const subjects = feedSubjects(published)
    expect(subjects.map(feedAddress)).toEqual(
      expect.arrayContaining(['site', 'crossings', 'countries/kg', 'facilities/kg/a', 'facilities/tj/d']),
    )
    for (const locale of LOCALES)
      for (const subject of subjects) expect(read(subject, locale).faults, feedAddress(subject)).toEqual([])
  })

  it('tell of the whole atlas at every release', () => {
    expect(titles({ kind: 'site' })).toEqual([
      '1 March 2026 · new: 0, changed: 0, taken out: 1',
      '1 February 2026 · new: 1, changed: 1, taken out: 0',
      '1 January 2026 · the first release',
    ])
    expect(titles({ kind: 'site' }, 'ru')[1]).toBe('1 февраля 2026 г. · новых: 1, изменённых: 1, убранных: 0')
    const [, second] = read({ kind: 'site' }).entries
    expect(second?.content).toContain('New facilities:</p><ul><li><a href="https://')
    expect(second?.content).toContain('kg/a</a>: ')
    expect(second?.updated).toBe('2026-02-01T00:00:00Z')
  })

  it('tell a country what is its own', () => {
    expect(titles({ kind: 'country', id: 'kg' })).toEqual([
      '1 March 2026 · 4 facilities moved',
      '1 February 2026 · new: 1, changed: 1, taken out: 0',
      '1 January 2026 · the first release',
    ])
  })

  it('tell of a facility what changed, with the values, and nothing where nothing did', () => {
    const { entries } = read({ kind: 'facility', id: 'kg/a' })
    expect(entries.map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
      '1 March 2026 · Place: 2 (2) of 5 → 1 (1) of 4',
      '1 February 2026 · Place: 4 (4) of 4 → 2 (2) of 5',
      '1 January 2026 · First in the atlas',
    ])
    expect(entries[1]?.content.replaceAll('\u00a0', ' ')).toContain('1,000,000 m³ → 3,500,000 m³')
    expect(entries[1]?.content).toContain('Place −2: own data −2.')
    expect(entries[1]?.href).toMatch(/\/en\/releases\/2026-02-01-22222222\/facilities\/kg\/a\/$/)
  })

  it('say farewell to a facility that went', () => {
    const [last] = read({ kind: 'facility', id: 'tj/d' }).entries
    expect(last?.title).toContain('No longer in the atlas')
    expect(last?.href).toMatch(/\/en\/facilities\/tj\/d\/$/)
  })

  it('say who passed whom, once', () => {
    const { entries } = read({ kind: 'crossings' })
    expect(entries).toHaveLength(1)
    expect(entries[0]?.title.replaceAll('\u00a0', ' ')).toBe('1 February 2026 · 2 changes of order')
    const plain = entries[0]?.content.replaceAll(/<a [^>]*>|<\/a>/g, '')
    expect(plain).toContain('<p>For certain:</p><ul><li>kg/a passed: kg/c, kg/b</li></ul>')
    expect(plain).not.toContain('Within the bands')
  })

  it('are as old as the state where there is no release', () => {
    const none = testReleases([{ ...FIRST, isReleased: false }])
    expect(read({ kind: 'site' }, 'en', none)).toMatchObject({
      updated: '2026-01-01T00:00:00Z',
      entries: [],
      faults: [],
    })
  })
})

it('names of entries stay when a page moves, and its old feed answers still', () => {
  const { 'kg/a': record, ...others } = FIRST.facilities
  const ledger = [
    { address: 'facilities/kg/a', since: '2026-01-01', redirect: 'facilities/kg/z', on: '2026-02-01' },
    { address: 'facilities/kg/z', since: '2026-02-01' },
  ]
  const moved = testReleases([
    FIRST,
    { date: '2026-02-01', facilities: { ...others, 'kg/z': record }, ledger },
  ])
  const subject = { kind: 'facility', id: 'kg/z' } as const
  const before = read({ kind: 'facility', id: 'kg/a' }, 'ru', testReleases([FIRST]))
  const after = read(subject, 'ru', moved)
  expect(formerAddresses(moved, subject)).toEqual(['facilities/kg/a'])
  expect(after.id).toBe(before.id)
  expect(after.entries.map(({ id }) => id)).toContain(before.entries[0]?.id)
  expect(after.self).toMatch(/\/ru\/feeds\/facilities\/kg\/z\.xml$/)
})

it('one that fell past many makes one line, and each crossing stands once', () => {
  const by = (passer: string, passed: string) => ({ passer, passed, certain: true })
  expect(crossingGroups([by('b', 'x'), by('c', 'x'), by('d', 'x'), by('d', 'y')])).toEqual([
    { id: 'x', way: 'passed-by', others: ['b', 'c', 'd'] },
    { id: 'd', way: 'passes', others: ['y'] },
  ])
  expect(crossingGroups([])).toEqual([])
})
