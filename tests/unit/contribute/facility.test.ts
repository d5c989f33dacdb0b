import { describe, expect, it, vi } from 'vitest'
import { judgeDraft } from '../../../src/forms/contribute/judge-draft.ts'
import { idProblems } from '../../../src/forms/contribute/facility-form.ts'
import type { Answers } from '../../../src/forms/contribute/answers.ts'
import type { Draft } from '../../../src/forms/contribute/draft.ts'
import { CONTROLS, FACILITY } from './given.ts'
import { checkWith, office } from './office.ts'

// The whole atlas is read; other tests run beside.
vi.setConfig({ testTimeout: 30_000 })

const { world, freeSource, facility } = await office()

const judged = (draft: Draft, answers: Answers) =>
  judgeDraft({ draft, answers }, world, CONTROLS).map(({ code, control }) => `${control}: ${code}`)

describe('a new facility', () => {
  it('passes with its source', async () => {
    const draft = facility('kg/invented-valley', FACILITY)
    expect(judgeDraft({ draft, answers: {} }, world, CONTROLS)).toEqual([])
    expect(draft.files.map(({ file }) => file)).toEqual([
      'facilities/kg/invented-valley.yaml',
      `sources/${freeSource}.yaml`,
    ])
    const checked = await checkWith(draft)
    expect(checked.report.issues.filter(({ level }) => level === 'error')).toEqual([])
    expect(checked.ok && checked.atlas.facilities.some(({ id }) => id === 'kg/invented-valley')).toBe(true)
  })

  it.each([
    [{ 'facility.name.ru': '' }, ['facility.name.ru: missing-key']],
    [{ 'facility.country': '' }, ['facility.country: missing-key']],
    [{ 'facility.name.en': 'Kumтоr pond' }, ['facility.name.en: text-mixed-script']],
    [{ 'facility.name.en': 'Kumtor tailings management facility' }, ['facility.name.en: name-confusable']],
    [{ 'location.lat': '74.5', 'location.lon': '41.3' }, ['location.lat: outside-country']],
    [{ 'location.lat': '41,3' }, ['location.lat: decimal-comma']],
    [{ 'volume_m3.value': '0' }, ['volume_m3.value: too-small']],
    [{ 'facility.settlement.en': 'Only English' }, ['facility.settlement.ru: missing-key']],
  ])('with %j is told %j', (answers, expected) => {
    const given = { ...FACILITY, ...answers } as Answers
    const told = judged(facility('kg/invented-valley', given), given)
    expect(told.filter((each) => !each.endsWith('country-differs'))).toEqual(expected)
  })
})

it.each([
  ['kg/kumtor', ['id-repeated']],
  ['kg/Kumtor', ['file-name']],
  ['/x', ['file-name']],
  ['kg/../x', ['file-name']],
  ['kg/new-one', []],
])('the address %s is told %j', (id, codes) => {
  expect(idProblems(id, world).map(({ code }) => code)).toEqual(codes)
})
