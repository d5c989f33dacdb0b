import { describe, expect, it } from 'vitest'
import type { FactValue } from '../../core/components/scorer.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { valueLinks } from '../facility/value-link.ts'
import { contextOf } from '../list/context.ts'
import { inventedViews } from './invented-views.ts'
import { divisionOf, membersOf } from './members.ts'
import { viewIndex } from './view-index.ts'
import type { ViewKind } from './view-kinds.ts'
import { hasView, viewIds } from './view-kinds.ts'
import { viewPage } from './view-page.ts'

const published = inventedViews()
const { atlas } = published
const on = (kind: ViewKind, id: string) => membersOf(atlas, kind, id).map(({ facility }) => facility.id)
const page = (kind: ViewKind, id: string) => viewPage(published, { kind, id }, 'en')

describe('which records stand on a view', () => {
  it('a basin holds its parts, and what drains to it by a river', () => {
    expect(on('basin', 'creek')).toEqual(['kg/lower', 'kg/upper'])
    expect(on('basin', 'river')).toEqual(['kg/dim', 'kg/lower', 'kg/upper'])
    expect(divisionOf(atlas, 'basin').unknown).toBe(1)
  })

  it('each of several claims counts, and is said to differ', () => {
    expect(membersOf(atlas, 'status', 'planned')).toMatchObject([{ differs: true }])
    expect(membersOf(atlas, 'status', 'closed')).toMatchObject([{ differs: true }])
    expect(membersOf(atlas, 'material', 'slime')).toMatchObject([{ differs: false }])
  })

  it('words alone put a record on no page, and are counted', () => {
    expect(divisionOf(atlas, 'operator')).toMatchObject({ unknown: 2, inWords: 1 })
    expect(divisionOf(atlas, 'region')).toMatchObject({ unknown: 2, inWords: 1 })
  })

  it('a border holds those that name the country across it as downstream, and has a page where a country names the neighbour', () => {
    expect(viewIds(atlas, 'border')).toEqual(['cn-kg', 'kg-uz'])
    expect(on('border', 'kg-uz')).toEqual(['kg/upper'])
    expect(hasView(atlas, { kind: 'border', id: 'kg-kz' })).toBe(false)
  })
})

describe('the page of a view', () => {
  it('ranks its own records among themselves', () => {
    const { within, alone } = page('basin', 'creek')
    expect(within.scope).toBe('basin/creek')
    expect(within.tables.rated.rows.map(({ id, rank }) => [id, rank?.band.value])).toEqual([
      ['kg/upper', '1/1'],
      ['kg/lower', '2/2'],
    ])
    expect(within.certainty).toContain('1 pairs')
    expect(alone).toContainEqual({ kind: 'rated', value: '2', text: '2' })
    expect(page('basin', 'river').within.tables.unrated.rows.map(({ id }) => id)).toEqual(['kg/dim'])
  })

  it('says which claims are older, and shows all of them', () => {
    const { notes, said } = page('operator', 'old-owner')
    expect(notes.map(({ text, links }) => [text.slice(0, 34), links.map(({ href }) => href)])).toEqual([
      ['For 1 of these records sources sta', ['/en/facilities/kg/upper/']],
      ['For 1 of them the latest source, o', ['/en/facilities/kg/upper/']],
    ])
    expect(said[0]?.lines.map(({ words, date }) => [words[0]?.text, date])).toEqual([
      ['New', 'as of 2010'],
      ['Old', 'as of 1990'],
    ])
    expect(page('operator', 'new-owner').spellings).toEqual([{ text: 'Newer' }])
  })

  it('a basin names its parts, and whose basin follows from the river', () => {
    const { details, notes } = page('basin', 'river')
    expect(details.map(({ label, lines }) => [label, lines[0]?.words.map(({ text }) => text)])).toEqual([
      ['Includes the basins', ['Creek']],
      ['Countries from source to mouth', ['not found yet']],
      ['Rivers in the records', ['Brook', 'flows into Stream']],
    ])
    expect(notes.map(({ links }) => links.map(({ text }) => text))).toEqual([['kg/lower']])
  })

  it('a border shows what is said of it, and distances that name no country', () => {
    const { borders, unsided, name, notes } = page('border', 'kg-uz')
    expect(name.text).toBe('Kyrgyzstan – Uzbekistan')
    expect(notes.map(({ text }) => text)).toEqual([
      '1 record names the country across this border first downstream:',
    ])
    expect(borders[0]?.downstream[0]).toMatchObject({ text: 'Lowland' })
    expect(unsided.map(({ facilities, distance }) => [facilities[0]?.text, distance])).toEqual([
      ['kg/lower', '8\u00a0km'],
    ])
  })

  it('a border tells those that name the other country after another one', () => {
    const { notes } = page('border', 'kg-kz')
    expect(notes.map(({ text, links }) => [text.slice(0, 30), links.map(({ href }) => href)])).toEqual([
      ['1 record names it further down', ['/en/facilities/kg/upper/']],
    ])
  })

  it('a status says how many of its records the charts count', () => {
    const texts = (id: string) => page('status', id).notes.map(({ text }) => text)
    expect(texts('planned').at(-1)).toMatch(/^Charts and filters .* count 0 of these 1 here\. For 1 of them/)
    expect(texts('closed').some((text) => text.includes('Charts'))).toBe(false)
  })

  it('without records it says so, and still leads on', () => {
    const { lead, ids, siblings, alone, missing } = page('material', 'dust')
    expect([ids, missing]).toEqual([[], ''])
    expect(lead).toContain('gap, not an absence of danger')
    expect(alone).toEqual(['Nothing on this page can be ranked.'])
    expect(siblings?.links.map(({ href }) => href)).toEqual(['/en/materials/slime/'])
  })

  it('lists its incidents with every value, and where else its records stand', () => {
    const { incidents, crossings } = page('region', 'kg/osh')
    expect(incidents.map(({ name, released }) => [name.href, released.map(({ text }) => text)])).toEqual([
      ['/en/incidents/kg/leak/', ['600\u00a0m³', '6\u00a0m³']],
    ])
    const links = crossings.flatMap((group) => group.links.map(({ href, count }) => `${href} ${count ?? ''}`))
    expect(links).toContain('/en/basins/river/ 1')
    expect(links).not.toContain('/en/borders/kg-kz/ 1')
  })
})

it('values of facts lead to their views, a country downstream to the border with it', () => {
  const context = contextOf(published, 'ru')
  const links = (key: FieldKey, value: FactValue) =>
    valueLinks(context, { country: 'KG' }, key, value).map((each) => ('href' in each ? each.href : null))
  expect(links('status', 'closed')).toEqual(['/ru/statuses/closed/'])
  expect(links('operator', 'old-owner')).toEqual(['/ru/operators/old-owner/'])
  expect(links('operator', { en: 'somebody', ru: 'somebody' })).toEqual([null])
  expect(links('downstream', ['UZ', 'KZ'])).toEqual(['/ru/borders/kg-uz/', null])
})

it('an index counts records, and puts parts below what they are part of', () => {
  const { rows, gap } = viewIndex(published, 'basin', 'en')
  expect(rows.map(({ name, depth, records, rated }) => [name.text, depth, records, rated])).toEqual([
    ['River', 0, '3', '2'],
    ['Creek', 1, '2', '2'],
  ])
  expect(gap).toBe('For 1 of all 4 records the basin is not known yet.')
  expect(viewIndex(published, 'operator', 'en').gap).toContain('For 1 more record it is told in words alone')
})
