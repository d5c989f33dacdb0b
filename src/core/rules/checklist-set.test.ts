import { describe, expect, it } from 'vitest'
import { checklistSchema, normaliseChecklist } from '../checklist/schema.ts'
import { evaluationSchema, normaliseEvaluation } from '../evaluation/schema.ts'
import type { ExampleEvaluation } from '../evaluation/example.ts'
import { checklistSet } from './checklist-set.ts'
import { atlasView } from './test-view.ts'

const text = { en: 'Text', ru: 'Текст' }
const question = (id: string, keys = {}) => ({
  id,
  group: 'B1',
  category: id.slice(0, -3),
  weight: 1,
  text,
  why: text,
  evidence: text,
  ...keys,
})
const head = (...questions: readonly object[]) => ({
  name: text,
  status: 'provisional',
  version: '2026-11-22',
  groups: ['B1', 'B2'],
  categories: [{ id: 'dam', name: text, topic: text }],
  questions,
})
const file = (id: string, record: object) => normaliseChecklist(id, checklistSchema.parse(record))
const filled = (answers: readonly object[], keys = {}) =>
  normaliseEvaluation(
    'kg/pond/2026-05-01',
    evaluationSchema.parse({
      checklist: 'list',
      date: '2026-05-01',
      evaluator: { name: text, kind: 'ngo' },
      url: 'https://example.org/',
      answers,
      ...keys,
    }),
  )
const told = (parts: Parameters<typeof atlasView>[0]) =>
  checklistSet.check(atlasView(parts)).map(({ code, file: at, path }) => `${code} ${at} ${path.join('.')}`)

describe('the files of a checklist', () => {
  it('know the categories and the parts of their head, and repeat no id', () => {
    const checklists = [
      file('list', head(question('dam-01'))),
      file('list-more', {
        part_of: 'list',
        questions: [question('dam-01'), question('water-01'), question('dam-02', { group: 'C' })],
      }),
    ]
    expect(told({ checklists })).toEqual([
      'question-twice checklists/list-more.yaml questions.0.id',
      'unknown-category checklists/list-more.yaml questions.1.category',
      'question-not-asked checklists/list-more.yaml questions.2.group',
    ])
  })
})

describe('an evaluation', () => {
  const checklists = [
    file('list', head(question('dam-01', { critical: true }), question('dam-02', { group: 'B2' }))),
  ]
  const of = (answers: readonly object[], keys = {}) =>
    told({ checklists, evaluations: [filled(answers, keys)] })

  it('answers questions of its checklist', () => {
    expect(
      of([
        { question: 'dam-01', answer: 'no' },
        { question: 'dam-02', answer: 'yes' },
      ]),
    ).toEqual([])
    expect(
      of([
        { question: 'dam-01', answer: 'no' },
        { question: 'dam-03', answer: 'yes' },
      ]),
    ).toEqual(['unknown-question evaluations/kg/pond/2026-05-01.yaml answers.1.question'])
  })

  it('answers only what was asked', () => {
    expect(of([{ question: 'dam-02', answer: 'yes' }], { groups: ['B1'] })).toEqual([
      'question-not-asked evaluations/kg/pond/2026-05-01.yaml answers.0.question',
    ])
  })

  it('says why a critical question does not apply', () => {
    const aside = { question: 'dam-01', answer: 'not-applicable' }
    expect(of([aside])).toEqual([
      'answer-without-reason evaluations/kg/pond/2026-05-01.yaml answers.0.answer',
    ])
    expect(of([{ ...aside, evidence: '  ' }])).toHaveLength(1)
    expect(of([{ ...aside, evidence: 'No pond any more.' }])).toEqual([])
    expect(of([{ question: 'dam-02', answer: 'not-applicable' }])).toEqual([])
  })

  it('is judged alike where it is the invented one', () => {
    const { checklist, date, evaluator, answers } = filled([{ question: 'dam-09', answer: 'yes' }])
    const example: ExampleEvaluation = { marked: text, facility: text, checklist, date, evaluator, answers }
    expect(told({ checklists, 'example-evaluation': example })).toEqual([
      'unknown-question example-evaluation.yaml answers.0.question',
    ])
  })
})
