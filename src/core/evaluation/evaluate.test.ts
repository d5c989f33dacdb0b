import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKLIST_GROUPS } from '../checklist/checklist.ts'
import type { Checklist, Question } from '../checklist/checklist.ts'
import { evaluate } from './evaluate.ts'
import type { Result } from './evaluate.ts'
import { ANSWERS } from './evaluation.ts'
import type { Answer, Answers, GivenAnswer } from './evaluation.ts'

const text = { en: 'Text', ru: 'Текст' }
const question = (id: string, keys: Partial<Question> = {}): Question => ({
  id,
  group: 'B1',
  category: id.slice(0, -3),
  text,
  why: text,
  evidence: text,
  weight: 1,
  critical: false,
  measures: [],
  ...keys,
})
const list = (...questions: readonly Question[]): Checklist => ({
  id: 'example',
  name: text,
  status: 'provisional',
  version: '2026-11-22',
  notes: [],
  sources: [],
  groups: CHECKLIST_GROUPS,
  categories: ['dam', 'water'].map((id) => ({ id, name: text, topic: text })),
  questions,
})
const said = (answers: Readonly<Record<string, Answer>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer }]))

describe('golden cases', () => {
  const two = list(question('dam-01', { weight: 3, critical: true }), question('water-01'))

  it('weighs, and bounds what is open', () => {
    const { overall, categories } = evaluate(two, said({ 'dam-01': 'no' }))
    expect(overall.met).toEqual({ lo: 0, best: 0, hi: 0.25 })
    expect(categories.map(({ id, met }) => [id, met])).toEqual([
      ['dam', { lo: 0, best: 0, hi: 0 }],
      ['water', { lo: 0, best: null, hi: 1 }],
    ])
    expect([overall.answered, overall.applicable, overall.all]).toEqual([1, 2, 2])
  })

  it('grades the answers by thirds', () => {
    const score = (answer: Answer) =>
      evaluate(list(question('dam-01')), said({ 'dam-01': answer })).overall.met
    expect(score('yes')).toEqual({ lo: 1, best: 1, hi: 1 })
    expect(score('mostly')?.best).toBe(0.666666667)
    expect(score('partly')?.best).toBe(0.333333333)
    expect(score('no')?.best).toBe(0)
    expect(score('no-data')).toEqual({ lo: 0, best: null, hi: 1 })
    expect(score('not-applicable')).toBeNull()
  })

  it('gives no share and no credibility where nothing applies', () => {
    const { overall } = evaluate(two, said({ 'dam-01': 'not-applicable', 'water-01': 'not-applicable' }))
    expect(overall).toMatchObject({ met: null, credibility: null, applicable: 0, all: 2 })
  })

  it('counts as credible only answers with evidence that says something', () => {
    const with_ = (given: Omit<GivenAnswer, 'answer'>, answer: Answer = 'yes') =>
      evaluate(two, { 'dam-01': { answer, ...given } }).overall.credibility
    expect(with_({ evidence: 'Sheet 4' })).toBe(0.75)
    expect(with_({ evidence: { en: 'Sheet', ru: 'Лист' } })).toBe(0.75)
    expect(with_({ source: 's010' })).toBe(0.75)
    expect(with_({ evidence: '  ' })).toBe(0)
    expect(with_({ evidence: { en: ' ', ru: '' } })).toBe(0)
    expect(with_({ evidence: 'Sheet 4' }, 'no-data')).toBe(0)
  })

  it('names critical questions that are less than met, and those that are open', () => {
    const critical = (answer: Answer) => evaluate(two, said({ 'dam-01': answer })).critical
    for (const answer of ['mostly', 'partly', 'no'] as const)
      expect(critical(answer)).toEqual({ unmet: ['dam-01'], open: [] })
    expect(critical('no-data')).toEqual({ unmet: [], open: ['dam-01'] })
    expect(critical('yes')).toEqual({ unmet: [], open: [] })
    expect(critical('not-applicable')).toEqual({ unmet: [], open: [] })
  })

  it('asks only the parts that were asked', () => {
    const both = list(question('dam-01'), question('water-01', { group: 'C', critical: true }))
    const { overall, categories, critical } = evaluate(both, said({ 'dam-01': 'yes' }), ['B1'])
    expect(overall.met).toEqual({ lo: 1, best: 1, hi: 1 })
    expect(categories.map(({ id }) => id)).toEqual(['dam'])
    expect(critical.open).toEqual([])
  })

  it('ignores answers to questions that are not there, also under names of objects', () => {
    const plain = evaluate(two, {})
    expect(
      evaluate(
        two,
        said(
          Object.fromEntries<Answer>([
            ['toString', 'yes'],
            ['other-01', 'no'],
          ]),
        ),
      ),
    ).toEqual(plain)
    expect(evaluate(list(question('constructor')), {}).overall.answered).toBe(0)
  })
})

const IDS = ['dam-01', 'dam-02', 'dam-03', 'water-01', 'water-02'] as const
const anyList = fc
  .tuple(...IDS.map(() => fc.record({ weight: fc.integer({ min: 1, max: 3 }), critical: fc.boolean() })))
  .map((keys) => list(...IDS.map((id, index) => question(id, keys[index]))))
const given = fc.record(
  { answer: fc.constantFrom(...ANSWERS), evidence: fc.constantFrom('Sheet', ' ', '') },
  { requiredKeys: ['answer'] },
)
const anyAnswers = fc.dictionary(fc.constantFrom(...IDS), given)
const one = fc.constantFrom(...IDS)
const results = (checklist: Checklist, answers: Answers): readonly Result[] => {
  const { overall, categories } = evaluate(checklist, answers)
  return [overall, ...categories]
}
/** Pairs of results before and after a change. */
const pairs = (checklist: Checklist, before: Answers, after: Answers) => {
  const later = results(checklist, after)
  return results(checklist, before).map((result, index) => [result, later[index] ?? result] as const)
}

describe('properties', () => {
  it('bounds hold the best, within 0 and 1; credibility too', () => {
    fc.assert(
      fc.property(anyList, anyAnswers, (checklist, answers) => {
        for (const { met, credibility } of results(checklist, answers)) {
          expect(met === null).toBe(credibility === null)
          if (!met) continue
          expect(met.lo).toBeGreaterThanOrEqual(0)
          expect(met.hi).toBeLessThanOrEqual(1)
          expect(met.lo).toBeLessThanOrEqual(met.best ?? met.lo)
          expect(met.best ?? met.lo).toBeLessThanOrEqual(met.hi)
        }
      }),
    )
  })

  it('adding evidence never lowers credibility, and moves no share', () => {
    fc.assert(
      fc.property(anyList, anyAnswers, one, (checklist, answers, id) => {
        const answer = answers[id]?.answer ?? 'no-data'
        const more: Answers = { ...answers, [id]: { answer, evidence: 'Sheet 7' } }
        for (const [before, after] of pairs(checklist, answers, more)) {
          expect(after.credibility ?? 0).toBeGreaterThanOrEqual(before.credibility ?? 0)
          expect(after.met).toEqual(before.met)
        }
      }),
    )
  })

  it('turning an answer to yes never lowers a bound or the best', () => {
    fc.assert(
      fc.property(anyList, anyAnswers, one, (checklist, answers, id) => {
        const better = { ...answers, [id]: { answer: 'yes' as const } }
        for (const [before, after] of pairs(checklist, answers, better)) {
          if (!before.met || !after.met) continue
          expect(after.met.lo).toBeGreaterThanOrEqual(before.met.lo)
          expect(after.met.hi).toBeGreaterThanOrEqual(before.met.hi)
          expect(after.met.best ?? -1).toBeGreaterThanOrEqual(before.met.best ?? -1)
        }
      }),
    )
  })

  it('forgetting an answer never improves the worst case, nor credibility', () => {
    fc.assert(
      fc.property(anyList, anyAnswers, one, (checklist, answers, id) => {
        const unknown = { ...answers, [id]: { answer: 'no-data' as const } }
        for (const [before, after] of pairs(checklist, answers, unknown)) {
          if (before.met && after.met) expect(after.met.lo).toBeLessThanOrEqual(before.met.lo)
          if (before.credibility !== null && after.credibility !== null)
            expect(after.credibility).toBeLessThanOrEqual(before.credibility)
        }
        const left = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id))
        expect(evaluate(checklist, left)).toEqual(evaluate(checklist, unknown))
      }),
    )
  })

  it('the order of answers and of questions changes nothing', () => {
    fc.assert(
      fc.property(anyList, anyAnswers, (checklist, answers) => {
        const turned = Object.fromEntries(Object.entries(answers).toReversed())
        expect(evaluate(checklist, turned)).toEqual(evaluate(checklist, answers))
        const other = { ...checklist, questions: checklist.questions.toReversed() }
        expect(results(other, answers)).toEqual(results(checklist, answers))
      }),
    )
  })
})
