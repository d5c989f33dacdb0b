import { describe, expect, it } from 'vitest'
import { normaliseKnownProblems } from '../../core/known-problem/schema.ts'
import { normaliseCorrections } from '../../core/correction/schema.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { seeAlso } from '../facility/see-also.ts'
import { inventedAtlas } from '../front/invented-atlas.ts'
import { both, inventedCountry, inventedFacility, publishParts, SAID } from '../invented-parts.ts'
import { correctionRows } from './corrections.ts'
import { counted } from './counted.ts'
import { crosswalkCsv, crosswalkRows } from './crosswalk.ts'
import { knownProblems } from './known-problems.ts'
import { PLANS, STATEMENTS } from './plan.ts'
import { statementPage } from './statement.ts'

const decided = { extent: 'whole' as const, by: '=Editors', decided: '2026-11-20', sources: ['s1'] }
const problem = (id: string, more = {}) => ({
  ...{ id, area: 'facts' as const, title: both(id), text: both('T.'), effect: both('E.') },
  ...{ remedy: both('R.'), since: '2026-11-20', ...more },
})
const correction = (id: string, published: string, more = {}) => ({
  ...{ id, published, by: 'reader' as const, was: both('Was.'), now: both('Now.') },
  ...more,
})

const atlas = publishParts({
  facilities: [
    inventedFacility('kg/a', {
      same_as: { wikidata: 'Q7', gem: 'M1', osm: 'javascript:1' },
      same_as_decided: { wikidata: decided },
      volume_m3: [
        { value: 1000, source: 's1', as_of: '2016-11' },
        { value: 2000, source: 's1', as_of: '2000' },
      ],
      location: [{ lat: 42, lon: 75, precision: 'settlement', ...SAID }],
      notes: [both('Careful.')],
    }),
    inventedFacility('kg/b', { volume_m3: [{ value: 1000, source: 's1', as_of: 'undated' }] }),
  ],
  countries: [inventedCountry('kg', both('Kyrgyzstan'))],
  'known-problems': normaliseKnownProblems({
    problems: [
      problem('one', { facilities: ['kg/a', 'kg/gone'] }),
      problem('two', { settled: '2026-11-21', facilities: ['kg/a'] }),
      problem('three', { area: 'scores' }),
    ],
  }),
  corrections: normaliseCorrections({
    corrections: [
      correction('old', '2026-11-20'),
      correction('new', '2026-11-22', { told: '2026-11-21', facilities: ['kg/a'] }),
    ],
  }),
})

describe.each(LOCALES)('statements in %s', (locale) => {
  it.each(STATEMENTS.map(([id]) => id))('%s has words in every section', (id) => {
    const { sections, title, head, others } = statementPage(id, locale)
    expect(sections.map((section) => section.id)).toEqual(PLANS[id].map((plan) => plan.id))
    for (const { texts, links } of sections) {
      expect(texts.length).toBeGreaterThan(0)
      for (const { href } of links) expect(href).toMatch(/^(?:\/|https:\/\/|mailto:)/)
    }
    expect(title).not.toBe('')
    expect(head.length).toBeGreaterThan(11)
    expect(others).toHaveLength(STATEMENTS.length - 1)
  })
})

describe('known problems', () => {
  it('are counted from the records, whatever there is', () => {
    const of = (what: string) => counted(atlas).find((row) => row.what === what)
    expect(of('old')).toMatchObject({ n: 1, total: 2 })
    expect(of('undated')).toMatchObject({ n: 1, total: 2 })
    expect(of('differ')).toMatchObject({ n: 1, total: 2 })
    expect(of('place')).toMatchObject({ n: 1, total: 2 })
    expect(of('coarse')).toMatchObject({ n: 1, total: 1 })
    for (const { n, total } of [...counted(atlas), ...counted(inventedAtlas())])
      expect(n).toBeLessThanOrEqual(total)
  })

  it('stand by area, those that were settled last, and name only facilities that are there', () => {
    const { groups, cautions } = knownProblems(atlas, 'en')
    expect(groups.map(({ id, problems }) => [id, problems.map((each) => each.id)])).toEqual([
      ['area-scores', ['three']],
      ['area-facts', ['one']],
      ['settled', ['two']],
    ])
    expect(groups[1]?.problems[0]?.facilities.map(({ text }) => text)).toEqual(['kg/a'])
    expect(groups[2]?.problems[0]?.dates).toMatch(/Settled\son\s21\sNovember\s2026/)
    expect(cautions.map(({ href }) => href)).toEqual(['/en/facilities/kg/a/'])
  })
})

describe('the page of a facility', () => {
  const problems = (id: string) =>
    seeAlso(atlas, id, 'en')
      .groups.filter(({ label }) => label === 'Known problems of the data')
      .flatMap(({ links }) => links.map(({ text, href }) => [text, href]))

  it('leads to what is known to be wrong with it, and to nothing that is settled or of others', () => {
    expect(problems('kg/a')).toEqual([['one', '/en/known-problems/#one']])
    expect(problems('kg/b')).toEqual([])
  })
})

describe('corrections', () => {
  it('stand with the latest first, and say who noticed', () => {
    const rows = correctionRows(atlas, 'en')
    expect(rows.map(({ id }) => id)).toEqual(['new', 'old'])
    expect(rows[0]?.by).toMatch(/^a\sreader, told\son\s21\sNovember\s2026$/)
    expect(rows[1]?.by).toBe('a reader')
  })
})

describe('the crosswalk', () => {
  it('says who decided, and of the rest that nobody has', () => {
    const rows = crosswalkRows(atlas, 'en')
    expect(rows.map(({ register, number, extent }) => [register, number, extent])).toEqual([
      ['Wikidata', 'Q7', 'a larger whole'],
      ['Global Energy Monitor', 'M1', null],
      ['OpenStreetMap', 'javascript:1', null],
    ])
    expect(rows[1]?.when).toBe('proposed, nobody has decided')
  })

  it('links an entry only by a number of the very form', () => {
    const links = crosswalkRows(atlas, 'ru').map(({ href }) => href)
    expect(links).toEqual(['https://www.wikidata.org/wiki/Q7', null, null])
  })

  it('is a table with its columns even where nothing is decided, safe against formulas', () => {
    const lines = crosswalkCsv(atlas).split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[1]).toContain(`"wikidata","Q7","whole","'=Editors","2026-11-20","s1"`)
    expect(crosswalkCsv(inventedAtlas()).split('\r\n')).toHaveLength(2)
  })
})
