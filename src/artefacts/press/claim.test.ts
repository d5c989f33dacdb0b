import { describe, expect, it } from 'vitest'
import { markedBand, markedCount } from '../marked.ts'
import { rated, said, testAtlas } from '../facility/test-atlas.ts'
import { pressClaim } from './claim.ts'
import { standingWords } from './standing.ts'
import { pressSubjects } from './subject.ts'

const NAME = { en: 'Upper pond (two)', ru: 'Верхнее хвостохранилище (два)' }
const atlas = testAtlas({
  ...rated(4),
  'kg/alike': { name: NAME, volume_m3: [said(2e6)], water_hazard_class: [said(1)] },
  'kg/bare': { name: NAME },
  'kg/wide': { name: NAME, volume_m3: [said(3e6), said(9e9)], water_hazard_class: [said(1)] },
  'kg/group': { name: NAME, kind: 'group' },
})
const claimOf = (id: string, locale: string) => pressClaim(atlas, { kind: 'facility', id }, locale)

describe('what may be quoted of a facility', () => {
  it.each(['en', 'ru'])('never has a place without its band and the word "provisional", %s', (locale) => {
    const mark = locale === 'en' ? '(provisional)' : '(предварительно)'
    for (const { kind, id } of pressSubjects(atlas.atlas)) {
      const { rank, band, sentence } = pressClaim(atlas, { kind, id }, locale)
      if (rank !== undefined) expect(band).toBeDefined()
      if (band === undefined) continue
      expect(band).toContain(mark)
      expect(sentence).toContain(mark)
      expect(sentence).toContain(locale === 'en' ? 'says nothing about' : 'ничего не\u00a0говорит')
    }
  })

  it.each(['en', 'ru'])('has the numbers of the table, %s', (locale) => {
    for (const { score, rank, rankAll } of atlas.main.ranked) {
      const claim = claimOf(score.facility, locale)
      const band = rank ?? rankAll
      if (band) expect(claim.band ?? '').toMatch(new RegExp(`${markedBand(band, locale).text}|other|Другое`))
      if (rank?.place != null)
        expect(claim.rank).toContain(` ${markedCount('place', rank.place, locale).text}`)
      expect(claim.rank === undefined).toBe(rank === null)
    }
  })

  it('says that a place is shared, open, missing or none at all', () => {
    expect(claimOf('kg/alike', 'en').rank).toBe('Shares place 4 of 6 rated facilities')
    const open = { of: 'rated', place: null, best: 2, worst: 5, shared: false, rated: 6 } as const
    expect(standingWords(open, 'en')).toMatchObject({
      rank: 'Place open among 6 rated facilities',
      band: 'Possible places: 2–5 (provisional)',
    })
    expect(standingWords({ ...open, place: 2, worst: 2 }, 'ru').band).toBe(
      'Другое место невозможно (предварительно)',
    )
    expect(claimOf('kg/bare', 'en')).toMatchObject({
      standing: 'Not rated: too little is known',
      rank: undefined,
      band: 'Possible places among all 7: 1–7 (provisional)',
    })
    expect(claimOf('kg/group', 'en')).toMatchObject({
      kind: 'Group of facilities, Kyrgyzstan',
      standing: 'Not ranked: a group of several facilities',
      rank: undefined,
      band: undefined,
    })
  })

  it('names itself, the date and the release, and the page for ever', () => {
    const { sentence, address, release } = claimOf('kg/other-1', 'en')
    expect(sentence).toMatch(/^Pond, .+: .+\. Open TMF atlas, data as of .+, unreleased state .+\.$/)
    expect(sentence).toContain(release)
    expect(address).toMatch(/^https:\/\/.+\/en\/facilities\/kg\/other-1\/$/)
  })

  it('calls only that a release which the list of releases has', () => {
    const { id } = atlas.release
    for (const [locale, published, words] of [
      ['en', true, `release ${id}`],
      ['en', false, `unreleased state ${id}`],
      ['ru', true, `выпуск ${id}`],
      ['ru', false, `промежуточное состояние ${id}`],
    ] as const) {
      const then = { ...atlas, release: { ...atlas.release, published } }
      const { state, sentence } = pressClaim(then, { kind: 'facility', id: 'kg/other-1' }, locale)
      expect(state).toBe(words)
      expect(sentence.endsWith(`, ${words}.`)).toBe(true)
    }
  })

  it('throws on what is none', () => {
    expect(() => claimOf('kg/none', 'en')).toThrow('no facility "kg/none"')
  })
})
