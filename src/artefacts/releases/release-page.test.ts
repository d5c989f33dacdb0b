import { describe, expect, it } from 'vitest'
import { releasePage } from './release-page.ts'
import { releasesPage } from './releases-page.ts'
import { pond, testReleases } from './test-releases.ts'

const FIRST = { date: '2026-01-01', facilities: { 'kg/a': pond(1e6, 3), 'kg/b': pond(2e6, 3) } }
const SECOND = {
  date: '2026-02-01',
  facilities: { 'kg/a': pond(3e6, 3), 'kg/c': pond(4e6) },
}
const published = testReleases([FIRST, SECOND])
const [first, second] = published.releases
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the page of a release', () => {
  it('leads to the frames of what it says of countries, basins and incidents, where it keeps the words', () => {
    if (!first) throw new Error('no release')
    expect(releasePage(published, first, 'ru').said).toEqual([
      {
        label: { text: 'Страны' },
        lines: [
          {
            name: { text: 'Кыргызстан' },
            href: '/ru/embed/countries/kg/2026-01-01-11111111/',
            standing: { text: expect.stringContaining('оценено: 2') as string },
          },
        ],
      },
    ])
    expect(releasePage(published, { ...first, subjects: [] }, 'ru').said).toEqual([])
  })

  it('tells what came, went and changed, and why who moved', () => {
    if (!second) throw new Error('no release')
    const { notes, sizes, previous } = releasePage(published, second, 'en')
    const said = Object.fromEntries(
      notes.groups.map(({ id, lines }) => [id, lines.map((line) => `${line.name.text}: ${line.said}`)]),
    )
    expect(said).toEqual({
      added: ['kg/c: '],
      gone: ['kg/b: '],
      changed: ['kg/a: Stored volume'],
      movers: [
        'kg/a: Place −1: facilities taken out −1. Best possible place −1: facilities taken out −1. Worst possible place −1: facilities taken out −1.',
      ],
    })
    expect(notes.said).toEqual(['Rated facilities: 2 before, 1 now.'])
    expect(notes.groups.find(({ id }) => id === 'gone')?.lines[0]?.href).toBeNull()
    expect(sizes.at(-1)).toEqual({ country: { text: 'All' }, counts: ['2', '0', '0', '0'], rated: '1' })
    expect(previous?.href).toBe('/en/releases/2026-01-01-11111111/')
  })

  it('the first has nothing to be compared with', () => {
    if (!first) throw new Error('no release')
    const page = releasePage(published, first, 'ru')
    expect(page.notes).toEqual({
      said: ['Это первый выпуск: сравнивать его не\u00a0с\u00a0чем.'],
      groups: [],
    })
    expect(page.lists[0]?.lines.map(({ standing }) => spaced(standing.text))).toEqual([
      '2 (2) из 2',
      '1 (1) из 2',
    ])
  })

  it('offers the files of the state that is shown, and keeps the hashes of the others', () => {
    const hrefs = published.releases.map((each) => releasePage(published, each, 'en').downloads[0]?.href)
    expect(hrefs).toEqual([null, '/data/facilities.csv'])
    const sums = published.releases.map((each) => releasePage(published, each, 'en').downloads[0]?.sha256)
    expect(sums).toEqual(['b'.repeat(64), 'b'.repeat(64)])
  })
})

describe('the list of releases', () => {
  it('has the latest first', () => {
    expect(releasesPage(published, 'en').rows.map(({ id, changes }) => [id, changes])).toEqual([
      ['2026-02-01-22222222', 'new: 1, changed: 1, taken out: 1'],
      ['2026-01-01-11111111', 'the first release'],
    ])
    expect(releasesPage(published, 'en').now).toBeNull()
  })

  it('says where there is none, and where the pages show another state', () => {
    const none = releasesPage(testReleases([{ ...FIRST, isReleased: false }]), 'en')
    expect(spaced(none.now ?? '')).toMatch(
      /^No release has been made yet\. The pages show the state of 1 January 2026/,
    )
    const later = releasesPage(testReleases([FIRST, { ...SECOND, isReleased: false }]), 'en')
    expect(later.now).toContain('2026-02-01-22222222')
  })

  it('tells two releases of one day apart', () => {
    const twice = testReleases([FIRST, { ...SECOND, date: '2026-01-01' }])
    expect(releasesPage(twice, 'en').rows.map(({ date }) => spaced(date))).toEqual([
      '1 January 2026 (22222222)',
      '1 January 2026 (11111111)',
    ])
  })
})
