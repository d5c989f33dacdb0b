import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { PageNumbers, Printed } from '../oracle/page.ts'
import { readPage, twoDecimals } from '../oracle/page.ts'
import type { Bench } from '../oracle/published.ts'
import { bench, decimalsOf, expectedOf } from '../oracle/published.ts'
import type { Ranked } from '../oracle/rank.ts'

/**
 * Every published score, interval, place, band, share and worth, in both languages, against the second
 * implementation that recomputes them from the records. How pages mark numbers: see `tests/oracle/page.ts`.
 */
const CONTENT = process.env['ATLAS_CONTENT'] ?? 'content'
const pages = new Map<string, PageNumbers>()
let judged: Bench
let list: readonly Ranked[]

beforeAll(() => {
  const dist = inject('dist')
  const front = readFileSync(join(dist, 'en/index.html'), 'utf8')
  const [, asOf = ''] = /<footer[^>]* data-as-of="(\d{4}-\d\d-\d\d)"/.exec(front) ?? []
  expect(asOf, 'the footer names no release date in data-as-of').not.toBe('')
  judged = bench(CONTENT, asOf)
  list = judged.verdict(judged.main.id, null).list
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!/^(en|ru)\/(.*\/)?index\.html$/.test(file)) continue
    const path = `/${file.replace(/index\.html$/, '')}`
    pages.set(path, readPage(readFileSync(join(dist, file), 'utf8'), path, judged.main.id))
  }
}, 120_000)

const LOCALES = ['en', 'ru'] as const
/** The folder of the pages of each kind of scope. */
const PLURALS: Readonly<Record<string, string>> = {
  region: 'regions',
  basin: 'basins',
  border: 'borders',
  material: 'materials',
  operator: 'operators',
  status: 'statuses',
}
const NOTHING: PageNumbers = { path: '', tongue: 'en', numbers: [], summaries: [], rows: [], strays: [] }
const page = (path: string) => pages.get(path) ?? NOTHING
const key = ({ kind, record, method, part, scope }: Omit<Printed, 'value' | 'text' | 'list'>) =>
  [kind, record, method, part ?? '', scope ?? ''].join(' ')

/** The marked numbers that a page lacks, of those asked for. */
function lacking(path: string, wanted: readonly Omit<Printed, 'value' | 'text' | 'list'>[]): string[] {
  const there = new Set(page(path).numbers.map(key))
  return wanted.map(key).filter((each) => !there.has(each))
}

/** The numbers a row about a record must show by one method. */
function due(row: Ranked, method: string, kinds: readonly string[], scope: string | null = null) {
  const shown = kinds.filter((kind) => {
    if (kind === 'score') return row.best !== null && !row.excluded
    if (kind === 'place') return row.rank !== null && row.rank.place !== null
    if (kind === 'band') return row.rank !== null
    return !row.excluded
  })
  return shown.map((kind) => ({ kind, record: row.id, method, part: null, scope }))
}

describe('published numbers', () => {
  it('are what the oracle computes, as a value and as a text, on every page', () => {
    const wrong = [...pages.values()].flatMap(({ path, tongue, numbers }) =>
      numbers.flatMap((printed) => {
        const expected = expectedOf(printed, judged, tongue)
        const right = expected?.value === printed.value && expected.texts.includes(printed.text)
        return right
          ? []
          : [`${path}: ${key(printed)}: ${printed.value} "${printed.text}", not ${JSON.stringify(expected)}`]
      }),
    )
    expect(wrong).toEqual([])
    expect([...pages.values()].flatMap(({ numbers }) => numbers).length).toBeGreaterThan(list.length * 20)
  })

  it('never stand unmarked beside marked ones', () => {
    const strays = [...pages.values()].flatMap(({ path, strays }) =>
      strays.map((stray) => `${path}: ${stray}`),
    )
    expect(strays).toEqual([])
  })

  it('are right in sentences too', () => {
    const wrong = [...pages.values()].flatMap(({ path, tongue, summaries }) =>
      summaries.flatMap(({ text, record, isPicture }) => {
        if (record === null) return [`${path}: whose numbers are these: ${text}`]
        const allowed = decimalsOf(record, judged, tongue)
        const rank = list.find(({ id }) => id === record)?.rank
        const counts: readonly string[] = text.match(/\d+/g) ?? []
        const asked = rank && !isPicture ? [rank.place ?? rank.best, rank.best, rank.worst] : []
        const missing = asked.filter((place) => !counts.includes(String(place)))
        const foreign = twoDecimals(text).filter((each) => !allowed.includes(each))
        return [...missing, ...foreign].map((each) => `${path}: ${record}: ${each} in "${text}"`)
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe.each(LOCALES)('what must be published, %s', (locale) => {
  it('every order of the list shows every record, its score, place and band', () => {
    const main = judged.main.id
    const orders = [...pages.keys()].filter((path) =>
      new RegExp(`^/${locale}/facilities/(by-[a-z]+/)?$`).test(path),
    )
    expect(orders.length).toBeGreaterThan(5)
    for (const path of orders) {
      expect(
        lacking(
          path,
          list.flatMap((row) => due(row, main, ['interval', 'score', 'place', 'band'])),
        ),
      ).toEqual([])
      expect(new Set(page(path).rows)).toEqual(new Set(list.map(({ id }) => id)))
    }
  })

  it('the list by rank keeps the order of the command', () => {
    const rated = list.filter(({ rank }) => rank !== null).map(({ id }) => id)
    const rows = [...new Set(page(`/${locale}/facilities/`).rows)].filter((id) => rated.includes(id))
    expect(rows).toEqual(rated)
  })

  it('every facility page shows the score, its parts and the other methods', () => {
    for (const { id } of list) {
      const wanted = judged.methods.flatMap((method) => {
        const row = judged.verdict(method.id, null).list.find((each) => each.id === id)
        if (!row || row.excluded) return []
        if (method.id !== judged.main.id) return due(row, method.id, ['interval', 'band'])
        const parts = row.parts.flatMap(({ component, best }) => {
          const kinds = best === null ? ['basis', 'interval'] : ['basis', 'interval', 'score']
          return kinds.map((kind) => ({ kind, record: id, method: method.id, part: component, scope: null }))
        })
        return [...due(row, method.id, ['interval', 'score', 'place', 'band', 'all', 'known']), ...parts]
      })
      expect(lacking(`/${locale}/facilities/${id}/`, wanted)).toEqual([])
      expect(pages.has(`/${locale}/facilities/${id}/`), `${id} has no page`).toBe(true)
    }
  })

  it('every country page shows its records, with bands worked out within the country', () => {
    for (const country of new Set(list.map((each) => each.country))) {
      const path = `/${locale}/countries/${country}/`
      const rows = judged.verdict(judged.main.id, country).list
      for (const { id } of rows) expect(page(path).rows).toContain(id)
      const kinds = new Set(rows.flatMap((row) => due(row, judged.main.id, ['band'], country)))
      expect(lacking(path, [...kinds])).toEqual([])
      const intervals = page(path)
        .numbers.filter(({ kind }) => kind === 'interval')
        .map(({ record }) => record)
      for (const { id, rated } of rows) if (rated) expect(intervals).toContain(id)
    }
  })

  it('every view shows its records, with bands worked out within the view', () => {
    const views = [...judged.scopes].filter(([scope]) => scope.includes('/'))
    expect(views.length).toBeGreaterThan(100)
    for (const [scope, members] of views) {
      const path = `/${locale}/${PLURALS[scope.split('/')[0] ?? '']}/${scope.slice(scope.indexOf('/') + 1)}/`
      expect(pages.has(path), `${scope} has no page`).toBe(true)
      const rows = judged.verdict(judged.main.id, scope).list
      expect(rows.map(({ id }) => id).toSorted()).toEqual([...members].toSorted())
      for (const id of members) expect(page(path).rows, path).toContain(id)
      const compared = rows.filter(({ excluded }) => !excluded)
      const counts = compared.length > 0 ? ['rated', 'total'] : []
      const wanted = [
        ...compared.flatMap((row) =>
          due(row, judged.main.id, row.rated ? ['interval', 'band'] : ['interval', 'all'], scope),
        ),
        ...counts.map((kind) => ({ kind, record: null, method: judged.main.id, part: null, scope })),
      ]
      expect(lacking(path, wanted)).toEqual([])
    }
  })

  it('the front page shows scores, bands and wanted facts', () => {
    const kinds = page(`/${locale}/`).numbers.map(({ kind }) => kind)
    for (const kind of ['interval', 'band', 'worth']) expect(kinds).toContain(kind)
  })

  it('the gaps page shows the most wanted facts of the atlas, the worthiest first, none left out', () => {
    const worths = page(`/${locale}/gaps/`).numbers.filter(
      ({ kind, scope }) => kind === 'worth' && scope === null,
    )
    const shown = worths.filter(({ list: holder }) => holder === worths[0]?.list)
    expect(shown.length).toBeGreaterThan(4)
    const values = shown.map(({ value }) => Number(value))
    expect(values).toEqual([...values].sort((a, b) => b - a))
    const facts = shown.map(({ record, part }) => `${record ?? ''} ${part ?? ''}`)
    const { wanted } = judged.verdict(shown[0]?.method ?? judged.main.id, null)
    const worthier = wanted.filter(({ worth }) => worth > Math.min(...values))
    expect(
      worthier.map(({ id, component }) => `${id} ${component}`).filter((each) => !facts.includes(each)),
    ).toEqual([])
  })
})
