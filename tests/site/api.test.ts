import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { AnswerName } from '../../src/core/api/answers.ts'
import { ANSWER_NAMES, ANSWERS, answerAt, answerSchema } from '../../src/core/api/answers.ts'
import { envelopeOf } from '../../src/core/api/envelope.ts'
import { apiFile, path } from '../../src/i18n/routes.ts'
import { addressOf, typeOf } from '../lib/page-types.ts'
import { validatorOf } from '../lib/json-schema.ts'
import { readPage } from '../oracle/page.ts'
import { recomputed, saidBy } from '../oracle/from-api.ts'

/** Numbers of a page that answers say too. */
const MARKS = new Set(['interval', 'score', 'place', 'band', 'all'])

const dist = inject('dist')
const root = join(dist, apiFile(''))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
)
const answered = files.filter((name) => answerAt(name) !== undefined)
const trees = new Map<string, unknown>()

/** The tree of a file below the root. */
const read = (name: string): unknown => {
  if (!trees.has(name)) trees.set(name, JSON.parse(readFileSync(join(root, name), 'utf8')))
  return trees.get(name)
}

const named = (name: AnswerName) => answered.filter((file) => answerAt(file) === name)

beforeAll(() => {
  for (const file of answered) read(file)
}, 60_000)

describe.each(ANSWER_NAMES)('%s', (name) => {
  it('keeps its published schema and its strict form', () => {
    const problems = validatorOf(Object(read(`schemas/${name}.json`)) as Record<string, unknown>)
    const strict = answerSchema(name)
    expect(named(name).length).toBeGreaterThan(0)
    for (const file of named(name)) {
      expect(problems(read(file)), file).toEqual([])
      expect(strict.safeParse(read(file)).error?.issues ?? [], file).toEqual([])
    }
  })
})

describe('all answers together', () => {
  const schema = envelopeOf(ANSWERS.facilities.result)
  const facilities = () => schema.parse(read('facilities.json')).result

  it('are of one release', () => {
    const releases = new Set(answered.map((file) => JSON.stringify(Object(read(file)).release)))
    expect(releases.size).toBe(1)
  })

  it('leave no file of the folder unexplained', () => {
    const schemas = ANSWER_NAMES.map((name) => `schemas/${name}.json`)
    expect(files.filter((file) => !answered.includes(file)).toSorted()).toEqual(
      ['openapi.json', ...schemas].toSorted(),
    )
  })

  it('hold every facility page, each with an answer of its own that says the same', () => {
    const pages = readdirSync(join(dist, 'en/facilities'), { recursive: true, encoding: 'utf8' })
      .map((name) => addressOf(`en/facilities/${name}`))
      .filter((address) => address.endsWith('/') && typeOf(address) === 'facility')
    expect(
      facilities()
        .map(({ id }) => `/en/${path.facility(id)}`)
        .toSorted(),
    ).toEqual(pages.toSorted())
    const single = envelopeOf(ANSWERS.facility.result)
    for (const row of facilities()) {
      const whole: unknown = single.parse(read(`facilities/${row.id}.json`)).result
      expect(whole).toMatchObject(row)
    }
  })

  it('name lists that are there, and no others', () => {
    const { result } = envelopeOf(ANSWERS.rankings.result).parse(read('rankings.json'))
    expect(result.map(({ id }) => `rankings/${id}.json`).toSorted()).toEqual(named('ranking').toSorted())
    const world = envelopeOf(ANSWERS.ranking.result).parse(read('rankings/world.json')).result
    expect(world.facilities.map(({ id }) => id).toSorted()).toEqual(
      facilities()
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('cite no document that the answer of sources lacks', () => {
    const { result } = envelopeOf(ANSWERS.sources.result).parse(read('sources.json'))
    const known = new Set(result.map(({ id }) => id))
    const cited = answered.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/"source": "([^"]+)"/g)].map(([, id = '']) => id),
    )
    expect(cited.length).toBeGreaterThan(100)
    expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([])
  })
})

describe.each(['en', 'ru'])('the pages in %s', (locale) => {
  const { method, result } = envelopeOf(ANSWERS.facilities.result).parse(read('facilities.json'))
  const pair = (low: number, high: number): string => `${String(low)}/${String(high)}`

  /** What the answer says, in the form of the marks of a page. */
  const said = ({ index, rank, rank_all }: (typeof result)[number]): ReadonlyMap<string, string> =>
    new Map([
      ['interval', pair(index.lo, index.hi)],
      ...(index.best === null ? [] : [['score', String(index.best)] as const]),
      ...(rank?.place == null ? [] : [['place', String(rank.place)] as const]),
      ...(rank ? [['band', pair(rank.best, rank.worst)] as const] : []),
      ...(rank_all ? [['all', pair(rank_all.best, rank_all.worst)] as const] : []),
    ])

  it('print no score, place or band that an answer does not say', () => {
    const printed = result.flatMap((row) => {
      const address = `/${locale}/${path.facility(row.id)}`
      const html = readFileSync(join(dist, address, 'index.html'), 'utf8')
      const answered = said(row)
      return readPage(html, address, method.id)
        .numbers.filter((each) => each.record === row.id && each.method === method.id)
        .filter(({ part, scope, kind }) => part === null && scope === null && MARKS.has(kind))
        .map(({ kind, value }) => ({ at: `${address} ${kind}`, value, answered: answered.get(kind) }))
    })
    const rated = result.filter(({ rank }) => rank !== null)
    expect(printed.length).toBeGreaterThanOrEqual(rated.length * MARKS.size)
    expect(printed.filter(({ value, answered }) => value !== answered)).toEqual([])
  })
})

describe('the second program', () => {
  const single = envelopeOf(ANSWERS.facility.result)
  const methods = envelopeOf(ANSWERS.methods.result).parse(read('methods.json'))
  const all = {
    asOf: methods.release.date,
    methods: methods.result,
    facilities: named('facility').map((file) => single.parse(read(file)).result),
  }

  it.each(named('ranking').toSorted())('works %s out from the answers alone', (file) => {
    const { result } = envelopeOf(ANSWERS.ranking.result).parse(read(file))
    expect(result.facilities.length).toBe(result.records)
    expect(recomputed(all, result)).toEqual(saidBy(result))
  })
})

it('the OpenAPI document is valid 3.1', async () => {
  const { valid, errors } = await new Validator().validate(
    Object(read('openapi.json')) as Record<string, unknown>,
  )
  expect([valid, errors]).toEqual([true, undefined])
})

it.each(['en', 'ru'])(
  'the page in %s links to an answer of every kind, its schema and the document',
  (locale) => {
    const html = readFileSync(join(dist, locale, path.dataApi(), 'index.html'), 'utf8')
    const links = new Set([...html.matchAll(/href="\/api\/v1\/([^"]+)"/g)].map(([, to = '']) => to))
    const needed = ANSWER_NAMES.map((name) => `schemas/${name}.json`)
    expect([...needed, 'openapi.json'].filter((to) => !links.has(to))).toEqual([])
    expect(ANSWER_NAMES.filter((name) => ![...links].some((to) => answerAt(to) === name))).toEqual([])
    expect([...links].filter((to) => !files.includes(to))).toEqual([])
  },
)
