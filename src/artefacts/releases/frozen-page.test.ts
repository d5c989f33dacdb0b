import { describe, expect, it } from 'vitest'
import { frozenPage } from './frozen-page.ts'
import { pond, testReleases } from './test-releases.ts'
import type { TestState } from './test-releases.ts'

const FIRST = {
  date: '2026-01-01',
  facilities: {
    'kg/a': pond(1e6, 3),
    'kg/b': pond(2e6, 3),
    'kg/open': pond(5e6),
    'kg/heap': { kind: 'legacy-waste' as const },
  },
}

/** The page of a facility of the first release, seen from a later state. */
function seen(id: string, later: Partial<TestState> = {}, locale: 'en' | 'ru' = 'en') {
  const published = testReleases([FIRST, { date: '2026-02-01', facilities: FIRST.facilities, ...later }])
  const release = published.releases[0]
  const facility = release?.facilities.find((each) => each.id === id)
  if (!release || !facility) throw new Error(id)
  return frozenPage(published, release, facility, locale)
}

const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the page of a facility as it stood', () => {
  it('says the same whatever became of the record', () => {
    const { holds: now, ...same } = seen('kg/a')
    const { holds: then, ...changed } = seen('kg/a', { facilities: { 'kg/a': pond(9e9, 3) } })
    expect(changed).toEqual(same)
    expect([now.state, then.state]).toEqual(['holds', 'changed'])
    expect(same.facts[0]).toMatchObject({ sources: ['s1'] })
    expect(same.facts.map(({ values }) => values.map(({ text }) => spaced(text)).join())[0]).toBe(
      '1,000,000 m³',
    )
  })

  it('quotes the release, never the day', () => {
    expect(spaced(seen('kg/a').claim.sentence)).toContain(
      'data as of 1 January 2026, release 2026-01-01-11111111.',
    )
    expect(seen('kg/a').claim.sentence).toContain('place 2 of 2')
  })

  it('says what holds, and what does not', () => {
    expect(spaced(seen('kg/a').holds.text)).toBe(
      'What it says of the place still holds on 1 February 2026: 2 (2) of 2.',
    )
    const { holds } = seen('kg/a', { facilities: { ...FIRST.facilities, 'kg/a': pond(9e6, 3) } })
    expect(spaced(holds.text)).toBe(
      'What it says of the place no longer holds. On 1 February 2026: 1 (1) of 2.',
    )
    expect(holds.live?.href).toBe('/en/facilities/kg/a/')
  })

  it('leads to where the facility stands now, or to why it is gone', () => {
    const { 'kg/a': record, ...others } = FIRST.facilities
    const moved = seen('kg/a', {
      facilities: { ...others, 'kg/z': record },
      ledger: [{ address: 'facilities/kg/a', redirect: 'facilities/kg/z' }, { address: 'facilities/kg/z' }],
    })
    expect(moved.holds).toMatchObject({ state: 'holds', live: { href: '/en/facilities/kg/z/' } })
    const gone = { en: 'Why', ru: 'Почему' }
    const left = seen('kg/a', { facilities: others, ledger: [{ address: 'facilities/kg/a', gone }] }, 'ru')
    expect(left.holds).toMatchObject({ state: 'gone', live: { href: '/ru/facilities/kg/a/' } })
    expect(seen('kg/a', { facilities: others }).holds).toMatchObject({ state: 'gone', live: null })
  })

  it('says why there is no place, and shows no index of what is outside the ranking', () => {
    expect(seen('kg/open')).toMatchObject({ why: 'no evidence for: Toxicity' })
    expect(seen('kg/open').index?.text).toMatch(/^No best value; the facts allow /)
    const heap = seen('kg/heap')
    expect(heap).toMatchObject({ index: null, why: null })
    expect(heap.claim.standing).toBe('Not ranked: mining waste, not a tailings pond')
  })
})
