import { describe, expect, it } from 'vitest'
import { schemaUrl } from '../../../src/artefacts/api/addresses.ts'
import { answer, jsonText } from '../../../src/artefacts/api/envelope.ts'
import { facilityAnswer } from '../../../src/artefacts/api/facilities.ts'
import { methodAnswers } from '../../../src/artefacts/api/methods.ts'
import { rankingAnswer, rankingPlans } from '../../../src/artefacts/api/rankings.ts'
import { listBytes } from '../../../src/exports/api/list-bytes.ts'
import { inventedAtlas } from '../../../src/artefacts/list/invented.ts'
import { publish } from '../../../src/artefacts/published.ts'
import { assembleAtlas } from '../../../src/core/atlas.ts'
import type { AnswerName } from '../../../src/core/api/answers.ts'
import { ANSWER_NAMES, answerAt, answerSchema } from '../../../src/core/api/answers.ts'
import { answerJsonSchema } from '../../../src/core/api/json-schemas.ts'
import { answersOf } from '../../lib/api-answers.ts'
import { validatorOf } from '../../lib/json-schema.ts'
import { recomputed, saidBy } from '../../oracle/from-api.ts'

const published = inventedAtlas()
const answers = answersOf(published)
const textOf = (address: string) => jsonText(answers.get(address))

/** One answer of each kind. */
const SAMPLES: Readonly<Record<AnswerName, string>> = {
  index: 'index.json',
  facilities: 'facilities.json',
  facility: 'facilities/kz/big.json',
  rankings: 'rankings.json',
  ranking: 'rankings/countries/kg.json',
  incidents: 'incidents.json',
  sources: 'sources.json',
  methods: 'methods.json',
}

describe.each(ANSWER_NAMES)('%s', (name) => {
  const own = [...answers.keys()].filter((address) => answerAt(address) === name)
  const published = answerJsonSchema(name, schemaUrl(name))

  it('has the reviewed bytes; `npx vitest run --project unit tests/unit/api -u` writes them anew', async () => {
    expect(own).toContain(SAMPLES[name])
    await expect(textOf(SAMPLES[name])).toMatchFileSnapshot(
      `../../fixtures/api/${SAMPLES[name].replaceAll('/', '-')}`,
    )
  })

  it('has no key that its schema does not know, and lacks none', () => {
    for (const address of own)
      expect(answerSchema(name).safeParse(JSON.parse(textOf(address))).error?.issues ?? []).toEqual([])
  })

  it('keeps the published schema, which refuses what is missing and lets additions pass', () => {
    const problems = validatorOf(published)
    for (const address of own) expect(problems(JSON.parse(textOf(address)))).toEqual([])
    const { licence, ...lacking } = JSON.parse(textOf(SAMPLES[name])) as Record<string, unknown>
    expect(problems(lacking).join()).toContain('licence')
    expect(problems({ ...lacking, licence, later: 1 })).toEqual([])
    expect(problems({ ...lacking, licence, total: -1 }).join()).toContain('total')
  })
})

describe('the second program', () => {
  const plans = rankingPlans(published).map((plan) => rankingAnswer(published, plan))
  const all = {
    asOf: published.release.date,
    facilities: published.atlas.facilities.map((facility) => facilityAnswer(published, facility)),
    methods: methodAnswers(published),
  }

  it.each(plans)('works $id out from the answers alone', (list) => {
    expect(recomputed(all, list)).toEqual(saidBy(list))
  })

  it('would see a number that is not the same in two answers', () => {
    const [world] = plans
    const changed = all.facilities.map((facility) =>
      facility.id === 'kg/small'
        ? {
            ...facility,
            facts: { ...facility.facts, volume_m3: [{ lo: 2000, hi: 2000, source: 's1', as_of: '2010' }] },
          }
        : facility,
    )
    if (world === undefined) throw new Error('there is no list of the world')
    expect(recomputed({ ...all, facilities: changed }, world)).not.toEqual(saidBy(world))
  })
})

it('an atlas without records has every list and no facility', () => {
  const { atlas } = published
  const methods = [...atlas.methods.values()]
  const nothing = { facilities: [], sources: [], countries: [], basins: [], rivers: [], regions: [] }
  const parts = { ...nothing, operators: [], materials: [], incidents: [], ledger: [], methods }
  const empty = publish(assembleAtlas(atlas.asOf, { ...parts, places: { places: [] } }))
  const found = answersOf(empty)
  expect([...found.keys()].filter((address) => answerAt(address) === 'ranking')).toEqual([
    'rankings/world.json',
    ...methods.map(({ id }) => `rankings/methods/${id}.json`),
  ])
  for (const [address, value] of found) {
    const name = answerAt(address)
    expect(name).toBeDefined()
    if (name) expect(answerSchema(name).safeParse(JSON.parse(jsonText(value))).success, address).toBe(true)
  }
})

it.each([0, 1, 3, 499, 500, 501, 1200])('a list of %i made in pieces has the bytes of the whole', (size) => {
  const items = Array.from({ length: size }, (_, at) => ({ id: at, 'a\n': ['ё', { b: null }], none: [] }))
  expect(listBytes(published, items.values(), size).toString('utf8')).toBe(jsonText(answer(published, items)))
})

it('an answer names the method of its scores, the release and the licence', () => {
  const { method, release, licence, total } = answer(published, [1, 2])
  expect(method).toEqual({ id: published.main.method.id, status: published.main.method.status })
  expect(release).toMatchObject({ id: published.release.id, date: published.atlas.asOf })
  expect([licence.id, total]).toEqual(['CC-BY-4.0', 2])
})
