import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { PageNumbers } from '../oracle/page.ts'
import { readPage } from '../oracle/page.ts'
import type { Bench } from '../oracle/published.ts'
import { bench } from '../oracle/published.ts'
import type { Ranked } from '../oracle/rank.ts'

/**
 * What the list by risk and the page of priorities must show, by the second implementation. Whether each
 * number is right is judged with those of all other pages in `oracle-numbers.test.ts`.
 */
let judged: Bench
let risk = ''
const LOCALES = ['en', 'ru'] as const

beforeAll(() => {
  const front = readFileSync(join(inject('dist'), 'en/index.html'), 'utf8')
  const [, asOf = ''] = /<footer[^>]* data-as-of="(\d{4}-\d\d-\d\d)"/.exec(front) ?? []
  judged = bench(process.env['ATLAS_CONTENT'] ?? 'content', asOf)
  risk = judged.methods.find(({ components }) => components.some(({ id }) => id === 'people'))?.id ?? ''
}, 60_000)

function pageOf(locale: string, name: string): PageNumbers {
  const path = `/${locale}/${name}/`
  const html = readFileSync(join(inject('dist'), path, 'index.html'), 'utf8')
  return readPage(html, path, judged.main.id)
}

const compared = (method: string): readonly Ranked[] =>
  judged.verdict(method, null).list.filter(({ excluded }) => !excluded)
const numbersOf = ({ numbers }: PageNumbers, method: string) =>
  numbers.filter((each) => each.method === method && each.part === null)
const keysOf = (page: PageNumbers, method: string) =>
  new Set(numbersOf(page, method).map(({ kind, record }) => `${kind} ${record ?? ''}`))

describe.each(LOCALES)('the list by risk, %s', (locale) => {
  it('shows every compared record by risk, the rated first, in the order of the command', () => {
    expect(risk).not.toBe('')
    const page = pageOf(locale, 'risk')
    const rows = compared(risk)
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.some(({ rank }) => rank !== null && rank.place === null)).toBe(true)
    const keys = keysOf(page, risk)
    const wanted = rows.flatMap(({ id, rated, best, rank }) => [
      `interval ${id}`,
      `${rated ? 'band' : 'all'} ${id}`,
      ...(best === null ? [] : [`score ${id}`]),
      ...(rank === null || rank.place === null ? [] : [`place ${id}`]),
    ])
    expect(wanted.filter((key) => !keys.has(key))).toEqual([])
    const order = [...new Set(numbersOf(page, risk).flatMap(({ record }) => record ?? []))]
    const rated = rows.filter((row) => row.rated).map(({ id }) => id)
    expect(order.slice(0, rated.length)).toEqual(rated)
  })

  it('shows beside it where each stands by hazard', () => {
    const keys = keysOf(pageOf(locale, 'risk'), judged.main.id)
    const wanted = compared(judged.main.id).flatMap(({ id, rated }) =>
      rated ? [`place ${id}`, `band ${id}`] : [`all ${id}`],
    )
    expect(wanted.filter((key) => !keys.has(key))).toEqual([])
  })

  it('shows what people and waters add to each', () => {
    const { numbers } = pageOf(locale, 'risk')
    const parts = numbers.filter(({ kind, part }) => kind === 'interval' && part !== null)
    const shown = new Set(parts.map(({ record, part }) => `${record ?? ''} ${part ?? ''}`))
    const wanted = compared(risk).flatMap(({ id }) => [`${id} people`, `${id} waters`])
    expect(wanted.filter((key) => !shown.has(key))).toEqual([])
  })

  it('names for areas the fact that is worth most in the whole atlas', () => {
    const worths = pageOf(locale, 'priorities').numbers.filter(({ kind }) => kind === 'worth')
    const most = Math.max(...judged.verdict(judged.main.id, null).wanted.map(({ worth }) => worth))
    expect(worths.length).toBeGreaterThan(20)
    expect(Math.max(...worths.map(({ value }) => Number(value)))).toBe(most)
  })
})
