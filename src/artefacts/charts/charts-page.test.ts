import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../i18n/locales.ts'
import { contextOf } from '../list/context.ts'
import { inventedAtlas } from '../list/invented.ts'
import { pairsOf } from '../list/pairs.ts'
import { publishParts } from '../invented-parts.ts'
import { inventedViews } from '../views/invented-views.ts'
import { CHART_IDS } from './chart.ts'
import { chartsPage } from './charts-page.ts'
import { DATASETS } from './data/datasets.ts'
import { groupTable } from './groups.ts'
import { ranksChart } from './ranks.ts'

const published = inventedAtlas()
const page = chartsPage(published, 'en')

describe('the ladder', () => {
  it('has every rated record, in the order of the list', () => {
    const rated = published.main.ranked.filter(({ rank }) => rank !== null).map(({ score }) => score.facility)
    expect(page.ranks.rows.map(({ id }) => id)).toEqual(rated)
  })

  it('brackets exactly the pairs that are not apart', () => {
    const { rows } = ranksChart(contextOf(published, 'en'))
    const together = rows.flatMap((a, one) =>
      rows
        .slice(one + 1)
        .filter((b) => a.brackets.some((cell, index) => cell?.member && b.brackets[index]?.member)),
    )
    const { apart, all } = pairsOf(published.main.ranked)
    expect(together).toHaveLength(all - apart)
  })

  it('keeps the unrated apart, with the band among all', () => {
    expect(page.ranks.unrated.flatMap(({ names }) => names)).toHaveLength(1)
    expect(page.ranks.unrated[0]?.band.kind).toBe('all')
  })

  it('says how many pairs are apart', () => {
    const { apart, all } = pairsOf(published.main.ranked)
    expect(page.texts.ranks.title).toContain(String(apart))
    expect(page.texts.ranks.title).toContain(String(all))
  })
})

describe('the parts', () => {
  it('end where the score ends', () => {
    const [table] = page.parts
    for (const { id, segments } of table?.rows ?? []) {
      const score = published.main.byId.get(id)?.score
      const last = segments.at(-1)
      expect((last?.from ?? 0) + (last?.length ?? 0)).toBeCloseTo(((score?.hi ?? 0) / 13) * 100, 0)
    }
    expect(table?.rows).toHaveLength(3)
  })
})

describe('volume and hazard class', () => {
  it('draws all with a volume and counts the others at the side', () => {
    expect(page.volume?.named.map(({ id }) => id).toSorted()).toEqual(['kg/small', 'kz/big', 'kz/derived'])
    expect(page.volume?.side.reduce((sum, { count }) => sum + count, 0)).toBe(1)
  })
})

describe('what is known', () => {
  const rows = page.known.countries.flatMap(({ rows }) => rows)
  const cellOf = (id: string, key: string) =>
    rows.find((row) => row.id === id)?.cells[page.known.facts.findIndex((fact) => fact.key === key)]

  it.each([
    ['kz/big', 'volume_m3', 'differ'],
    ['kz/derived', 'volume_m3', 'derived'],
    ['kg/small', 'volume_m3', 'stated'],
    ['kg/twin', 'mass_t', 'undisclosed'],
    ['kg/twin', 'volume_m3', 'not-found'],
  ])('of %s the fact %s is %s', (id, key, kind) => {
    expect(cellOf(id, key)).toBe(kind)
  })

  it('has the best known fact first', () => {
    const known = page.known.facts.map((fact) => fact.known)
    expect(known).toEqual(known.toSorted((a, b) => b - a))
  })
})

describe('counts', () => {
  it('count every record by country once', () => {
    const [byCountry] = page.groups
    expect(byCountry?.rows.reduce((sum, { all }) => sum + all, 0)).toBe(published.atlas.facilities.length)
    for (const { rated, unrated, excluded, all } of byCountry?.rows ?? []) {
      expect(rated + unrated + excluded).toBe(all)
    }
  })
})

it('counts basins as their pages do, each with its parts and what a river brings to it', () => {
  const { rows } = groupTable(contextOf(inventedViews(), 'en'), 'basin')
  expect(rows.map(({ code, all }) => [code, all])).toEqual([
    ['river', 3],
    ['creek', 2],
    ['', 1],
  ])
})

describe('the timeline', () => {
  it('shows incidents of the region at their facility', () => {
    const row = page.timeline.rows.find(({ id }) => id === 'kg/small')
    expect(row?.incidents.map(({ kind }) => kind)).toEqual(['accident'])
    expect(page.timeline.without.length + page.timeline.rows.length).toBe(published.atlas.facilities.length)
  })
})

describe.each(CHART_IDS)('data of %s', (id) => {
  const data = DATASETS[id](published)

  it('has a cell for every column', () => {
    expect(data.id).toBe(id)
    expect(data.rows.length).toBeGreaterThan(0)
    for (const row of data.rows) expect(row).toHaveLength(data.columns.length)
    expect(new Set(data.columns.map(({ name }) => name)).size).toBe(data.columns.length)
  })
})

it.each(LOCALES)('an atlas without records has charts that say so, %s', (locale) => {
  const empty = chartsPage(publishParts({}), locale)
  for (const text of Object.values(empty.texts)) {
    expect(text.title).not.toMatch(/NaN|Infinity|undefined/)
    expect(text.see.join(' ')).not.toMatch(/NaN|Infinity|undefined/)
  }
  expect(empty.ranks.rows).toEqual([])
})
