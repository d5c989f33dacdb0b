import { expect, it } from 'vitest'
import { translator } from '../../i18n/translate.ts'
import { facilityColumns } from './columns.ts'
import { dataPlans, scopeFolder } from './files.ts'
import { inventedAtlas } from './invented.ts'
import { openDataPage } from './page.ts'
import { publish } from '../published.ts'
import { sizeText } from './page-files.ts'

const published = inventedAtlas()
const facts = () => ({ rows: 1500, size: 1_250_000, sha256: 'ab'.repeat(32) })
const page = openDataPage(published, 'ru', facts)

it('names every file once, with what it holds, its rows, its size and its sum', () => {
  expect(new Set(page.files.map(({ href }) => href)).size).toBe(page.files.length)
  expect(page.files.find(({ name }) => name === 'claims.csv')).toEqual({
    name: 'claims.csv',
    href: '/data/claims.csv',
    form: 'Утверждения: CSV для\u00a0программ',
    use: expect.stringContaining('форма фактов без\u00a0потерь'),
    rows: '1\u00a0500',
    size: '1,3\u00a0МБ',
    sha256: 'ab'.repeat(32),
    short: 'abababababab',
  })
})

it('lists the files of every country with a record, and leaves out what was not made', () => {
  expect(page.countries.map(({ name, records }) => [name.text, records])).toEqual([
    ['Кыргызстан', '2'],
    ['Казахстан', '3'],
  ])
  expect(page.countries[0]?.sheets.map(({ href }) => href)).toEqual([
    '/data/countries/kg/tmf-kg.en.xlsx',
    '/data/countries/kg/tmf-kg.ru.xlsx',
  ])
  expect(page.basins).toEqual([])
  expect(openDataPage(published, 'en', () => undefined).files).toEqual([])
})

it('explains columns that are there, in the words of the page', () => {
  const names = new Set(facilityColumns(published).map(({ name }) => name))
  const shown = page.patterns.flatMap(({ columns }) => columns.map(({ name }) => name))
  expect(shown.length).toBeGreaterThan(12)
  expect(shown.filter((name) => !names.has(name))).toEqual([])
})

it('leads to files of the plan, and names addresses of the site in full', () => {
  const paths = dataPlans({ kind: 'atlas' }).map(({ path }) => `/data/${path}`)
  for (const { href } of page.start) expect(paths).toContain(href)
  for (const { code } of page.loads) expect(code).toMatch(/https:\/\/[^/]+\/data\/[a-z.-]+/)
  expect(scopeFolder({ kind: 'basin', id: 'naryn' })).toBe('basins/naryn/')
})

it.each([
  [400, '1\u00a0kB'],
  [198_090, '198\u00a0kB'],
  [1_138_688, '1.1\u00a0MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(translator('en'), 'en', bytes)).toBe(text)
})

it('shows a press kit by the facility that stands first, and none where nothing is rated', () => {
  const first = published.main.ranked.find(({ rank }) => rank !== null)?.score.facility ?? ''
  expect(page.kit?.href).toBe(`/ru/press/facilities/${first}/`)
  const bare = published.atlas.facilities.filter(({ id }) => published.main.byId.get(id)?.rank === null)
  const unrated = publish({ ...published.atlas, facilities: bare })
  expect(bare.length).toBeGreaterThan(0)
  expect(openDataPage(unrated, 'en', facts).kit).toBeNull()
  expect(openDataPage(publish({ ...published.atlas, facilities: [] }), 'en', facts).kit).toBeNull()
})
