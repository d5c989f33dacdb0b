import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { FIELD_KEYS } from '../../../src/core/facility/fields.ts'
import { rewrite } from '../../../src/yaml/rewrite.ts'
import { publish } from '../../../src/artefacts/published.ts'
import { issueText } from '../../../src/i18n/issue-text.ts'
import { effectOf } from '../../../src/forms/contribute/effect.ts'
import { issueWords } from '../../../src/forms/contribute/issue-words.ts'
import { judgeDraft } from '../../../src/forms/contribute/judge-draft.ts'
import { contributeData } from '../../../src/artefacts/contribute/data.ts'
import { isIssueCode } from '../../../src/core/issue-codes.ts'
import type { Answers } from '../../../src/forms/contribute/answers.ts'
import type { Draft } from '../../../src/forms/contribute/draft.ts'
import { CONTROLS, NEW_SOURCE, VOLUME } from './given.ts'
import { checkWith, office } from './office.ts'

// The whole atlas is read several times; other tests run beside.
vi.setConfig({ testTimeout: 30_000 })

const { published, data, world, freeSource, fact } = await office()

const judged = (draft: Draft, answers: Answers) =>
  judgeDraft({ draft, answers }, world, CONTROLS).map(({ code, control }) => `${control}: ${code}`)

describe('a fact', () => {
  it('is added in the unit of its field, and the whole atlas passes with it', async () => {
    const draft = await fact('kg/kumtor', 'volume_m3', {
      ...VOLUME,
      ...NEW_SOURCE,
      'claim.stated': '41.5 million m3',
    })
    expect(judgeDraft({ draft, answers: {} }, world, CONTROLS)).toEqual([])
    expect(draft.files[0]?.text).toContain(
      `  - { value: 41500000, source: ${freeSource}, as_of: "2020", stated: 41.5 million m3 }\n`,
    )
    const checked = await checkWith(draft)
    expect(checked.report.issues.filter(({ level }) => level === 'error')).toEqual([])
  })

  it.each([
    [{ 'claim.value': '41,5' }, ['claim.value: decimal-comma']],
    [{ 'claim.value': '' }, ['claim.value: no-value']],
    [{ 'claim.value': '5', 'claim.unit': 'm3' }, ['claim.value: too-small']],
    [{ 'claim.value': 'about 5' }, ['claim.value: expected-number']],
    [
      { 'claim.kind': 'range', 'claim.range.0': '3', 'claim.range.1': '2' },
      ['claim.range.0: low-above-high'],
    ],
    [{ 'claim.as_of': '2013-02-30' }, ['claim.as_of: bad-as-of']],
    [{ 'claim.as_of': '2031' }, ['claim.as_of: date-after-release']],
    [{ 'claim.as_of': '' }, ['claim.as_of: missing-key']],
    [{ 'claim.source': '' }, ['claim.source: missing-key']],
    [{ 'claim.note.en': 'only one side' }, ['claim.note.ru: missing-key']],
    [{ 'claim.stated': '<script>alert(1)</script>' }, ['claim.stated: text-markup']],
    [{ 'claim.locator': 'p. 1\u202e2' }, ['claim.locator: hidden-character']],
    [{ 'claim.locator': 'x", value: 1 }]\nkind: group' }, []],
    [{ ...NEW_SOURCE, 'source.url': 'javascript:alert(1)' }, ['source.url: url-scheme']],
    [{ ...NEW_SOURCE, 'source.language': 'Russian' }, ['source.language: bad-language']],
    [{ ...NEW_SOURCE, 'source.title': '' }, ['source.title: missing-key']],
    [{ ...NEW_SOURCE, 'source.title': '=`x`' }, ['source.title: text-markup']],
  ])('with %j is told %j', async (answers, expected) => {
    const draft = await fact('kg/kumtor', 'volume_m3', { ...VOLUME, ...answers } as Answers)
    expect(judged(draft, { ...VOLUME, ...answers } as Answers)).toEqual(expected)
  })

  it('is refused by the check of the whole atlas with the same codes', async () => {
    const wrong = {
      'claim.value': '41,5',
      'claim.as_of': '2031',
      ...NEW_SOURCE,
      'source.url': 'javascript:x',
    }
    const draft = await fact('kg/kumtor', 'volume_m3', { ...VOLUME, ...wrong })
    const told = judgeDraft({ draft, answers: {} }, world, CONTROLS)
    const { issues } = (await checkWith(draft)).report
    const said = (all: readonly { level: string; code: string; file: string; params?: unknown }[]) =>
      all
        .filter(({ level }) => level === 'error')
        .map(({ code, file, params = {} }) => JSON.stringify([file, code, params]))
        .toSorted()
    expect(said(told)).toEqual(said(issues))
    expect(said(told).length).toBe(3)
  })

  it('is mended in place: nothing else of the record changes', async () => {
    const old = {
      'claim.act': 'mend-1',
      'claim.value': '32.7',
      'claim.as_of': '2005-01',
      'claim.source': 's201',
    }
    const [file] = (await fact('kg/kumtor', 'volume_m3', { ...VOLUME, ...old })).files
    expect(file?.text).toContain('  - { value: 32700000, source: s201, as_of: "2005-01" }\n')
    expect(file?.text).not.toContain('32600000')
    expect(file?.text.match(/value: 50000000/g)?.length).toBe(1)
  })

  it('may be said to be withheld', async () => {
    const answers = { 'claim.act': 'unknown', 'claim.unknown': 'undisclosed', 'claim.source': 's325' }
    const draft = await fact('kg/kumtor', 'mass_t', answers)
    expect(draft.files[0]?.text).toContain('mass_t: { unknown: undisclosed, source: s325 }\n')
    expect(judgeDraft({ draft, answers: {} }, world, CONTROLS)).toEqual([])
  })

  it('moves score and place as publishing it would', async () => {
    const draft = await fact('kg/kumtor', 'volume_m3', VOLUME)
    const [record] = draft.files
    if (!record || !world.method) throw new Error('no record')
    const effect = effectOf(record, world.method, world.asOf, data.standings)
    const before = published.main.byId.get('kg/kumtor')
    const loaded = await checkWith(draft)
    if (!loaded.ok) throw new Error('refused')
    const after = publish(loaded.atlas).main.byId.get('kg/kumtor')
    for (const [stand, ranked] of [
      [effect?.before, before],
      [effect?.after, after],
    ] as const) {
      expect([stand?.lo, stand?.best, stand?.hi]).toEqual([
        ranked?.score.lo,
        ranked?.score.best,
        ranked?.score.hi,
      ])
      expect(stand?.rank).toEqual(ranked?.rank)
    }
    expect(effect?.after.best).not.toBe(effect?.before?.best)
  })
})

it('any answers whatever make a text that is judged, never thrown at', async () => {
  const names = [...CONTROLS, 'claim.kind', 'claim.unit', 'claim.act', 'source.is']
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('new', 'range', 'mend-0', '1', '2013'),
  )
  const answers = fc.dictionary(fc.constantFrom(...names), text, { noNullPrototype: true })
  await fc.assert(
    fc.asyncProperty(answers, fc.constantFrom(...FIELD_KEYS), async (given, key) => {
      const draft = await fact('kg/kurgak', key, given)
      const told = judgeDraft({ draft, answers: given }, world, CONTROLS)
      const isRefused = told.some(({ level }) => level === 'error')
      // What passes is canonical and reads back as the one change of the record.
      for (const { text: made, folder } of draft.files)
        if (!isRefused) expect(rewrite(made, folder)).toBe(made)
    }),
    { numRuns: 20 },
  )
})

it.each(['en', 'ru'] as const)('every code speaks as the checker does: %s', (locale) => {
  const words = contributeData(published, locale)
  const params = { found: 'x', meant: 'near', key: 'k', limit: 5, list: 'a, b' }
  const codes = Object.keys(words.issues).filter(isIssueCode)
  expect(codes.length).toBeGreaterThan(80)
  for (const code of codes) expect(issueWords(words, code, params)).toEqual(issueText(code, params, locale))
})
