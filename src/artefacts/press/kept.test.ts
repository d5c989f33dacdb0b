import { describe, expect, it } from 'vitest'
import { normaliseBasin } from '../../core/basin/schema.ts'
import { normaliseIncident } from '../../core/incident/schema.ts'
import type { LedgerEntry } from '../../core/ledger/ledger.ts'
import { both, SAID } from '../invented-parts.ts'
import type { Published } from '../published.ts'
import type { TestState } from '../releases/test-releases.ts'
import { pond, testReleases } from '../releases/test-releases.ts'
import { pressClaim } from './claim.ts'
import { embedAddress, embedKeys, embedPage } from './embed.ts'
import { pressKit } from './press-page.ts'
import { pressSubjects } from './subject.ts'

const inBasin = (volume: number) => ({ ...pond(volume, 3), basin: [{ value: 'river', ...SAID }] })
const basin = (id: string, name = 'River') => normaliseBasin(id, { name: { en: name, ru: 'Река' } })
const leak = (id: string, facts: { date?: string; deaths?: number } = {}) =>
  normaliseIncident(id, {
    kind: 'accident',
    name: { en: 'Leak', ru: 'Утечка' },
    country: 'KG',
    date: [{ value: facts.date ?? '1993-05-07', ...SAID }],
    ...(facts.deaths !== undefined && { deaths: [{ value: facts.deaths, ...SAID }] }),
  })

const FIRST: TestState = {
  date: '2026-01-01',
  facilities: { 'kg/a': inBasin(1e6), 'kg/b': inBasin(2e6) },
  basins: [basin('river')],
  incidents: [leak('kg/leak')],
}
const KINDS = [
  { kind: 'country', id: 'kg' },
  { kind: 'basin', id: 'river' },
  { kind: 'incident', id: 'kg/leak' },
] as const
const RELEASE = '2026-01-01-11111111'

/** The first release, seen from a later state. */
const seen = (later: Partial<TestState> = {}): Published =>
  testReleases([FIRST, { ...FIRST, date: '2026-02-01', ...later }])
const then = testReleases([FIRST])
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const frozen = (from: Published, subject: (typeof KINDS)[number], locale: 'en' | 'ru' = 'en') => {
  const { claim, canonical, frozen: said } = embedPage(from, { subject, release: RELEASE }, locale)
  return { claim, canonical, said: spaced(said?.text ?? ''), live: said?.live }
}

/** Another facility, another name, another day and a number of deaths. */
const OTHER: Partial<TestState> = {
  facilities: { ...FIRST.facilities, 'kg/c': inBasin(3e6) },
  basins: [basin('river', 'Stream')],
  incidents: [leak('kg/leak', { date: '1993-05-08', deaths: 3 })],
}

describe.each(KINDS)('a frozen frame of a $kind', (subject) => {
  it.each(['en', 'ru'] as const)('says what the live one said then, whatever is said today, %s', (locale) => {
    const was = pressClaim(then, subject, locale)
    const { claim, canonical } = frozen(seen(OTHER), subject, locale)
    expect(claim).toEqual({ ...was, address: claim.address })
    expect(claim.address).toMatch(new RegExp(`/${locale}/releases/${RELEASE}/$`))
    expect(canonical).toBe(`/${locale}/releases/${RELEASE}/`)
    expect(claim.sentence).toContain(RELEASE)
    expect(pressClaim(seen(OTHER), subject, locale).standing).not.toBe(was.standing)
  })

  it('says whether that is still said, and leads to the page of today', () => {
    expect(frozen(seen(), subject).said).toBe(
      'Frozen: as it stood in this release. The atlas still says so on 1 February 2026.',
    )
    expect(frozen(seen(), subject, 'ru').said).toContain('1 февраля 2026 г. атлас говорит то же самое.')
    const now = seen(OTHER)
    const { standing } = pressClaim(now, subject, 'en')
    expect(frozen(now, subject).said).toContain(
      `The atlas no longer says so. On 1 February 2026 it says: “${spaced(standing)}”.`,
    )
    expect(frozen(now, subject, 'ru').said).toContain(spaced(pressClaim(now, subject, 'ru').standing))
    expect(frozen(now, subject).live?.href).toMatch(new RegExp(`/en/[a-z]+/${subject.id}/$`))
  })

  it('is offered by the press kit with the page of the release, and by none that keeps no words', () => {
    const { frozen: offered } = pressKit(then, subject, 'ru')
    expect(offered?.href).toBe(`/ru/${embedAddress({ subject, release: RELEASE })}`)
    expect(offered?.page).toEqual({ href: `/ru/releases/${RELEASE}/`, text: 'Страница этого выпуска' })
    const before = { ...then, releases: then.releases.map((each) => ({ ...each, subjects: [] })) }
    expect(pressKit(before, subject, 'ru').frozen).toBeNull()
    expect(
      embedKeys(before)
        .filter(({ release }) => release)
        .map((key) => key.subject.kind),
    ).toEqual(['facility', 'facility'])
    expect(() => frozen(before, subject)).toThrow(`no ${subject.kind} "${subject.id}" in the release`)
  })
})

describe('frozen frames', () => {
  it('stand for everything that has a press kit, each at an address of its own', () => {
    const addresses = embedKeys(then).map(embedAddress)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(embedKeys(then).flatMap(({ subject, release }) => (release ? [subject] : []))).toEqual(
      pressSubjects(then.atlas),
    )
    expect(addresses).toContain(`embed/basins/river/${RELEASE}/`)
  })

  it('tell a change of the sentence alone from one of what they print', () => {
    const now = seen({ incidents: [leak('kg/leak', { deaths: 3 })], basins: [basin('river', 'Stream')] })
    const said =
      'This still holds on 1 February 2026, but its name or the sentence to quote has changed since.'
    expect(frozen(now, KINDS[1]).said).toContain(said)
    // The name in the other language is what it was.
    expect(frozen(now, KINDS[1], 'ru').said).toContain('говорит то же самое')
    expect(frozen(now, KINDS[2]).said).toContain(said)
    expect(frozen(now, KINDS[2], 'ru').said).toContain('название или фраза для цитирования')
    expect(frozen(now, KINDS[0]).said).toContain('still says so')
  })

  it('lead to where the record stands now, or to why it is gone', () => {
    const moved = seen({
      incidents: [leak('kg/spill')],
      ledger: [{ address: 'incidents/kg/leak', redirect: 'incidents/kg/spill' }],
    })
    expect(frozen(moved, KINDS[2])).toMatchObject({ live: { href: '/en/incidents/kg/spill/' } })
    expect(frozen(moved, KINDS[2]).said).toContain('still says so')
    const ledger: readonly LedgerEntry[] = [{ address: 'basins/river', gone: both('Why') }]
    const facilities = { 'kg/a': pond(1e6, 3) }
    const gone = frozen(seen({ facilities, basins: [], ledger }), KINDS[1])
    expect(gone.said).toContain('This record is no longer in the atlas.')
    expect(gone.live).toEqual({ href: '/en/basins/river/', text: 'Why it is gone' })
    const lost = frozen(seen({ facilities, basins: [] }), KINDS[1], 'ru')
    expect(lost.said).toContain('Этой записи в атласе больше нет.')
    expect(lost.live).toBeNull()
    // A redirect to a page of another kind says nothing of the record.
    const astray = [{ address: 'incidents/kg/leak', redirect: 'facilities/kg/a' }]
    expect(frozen(seen({ incidents: [leak('kg/a')], ledger: astray }), KINDS[2]).live).toBeNull()
  })
})
