import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../evaluation/evaluation.ts'
import { invented, inventedChecklist, inventedMeasure } from './invented.ts'
import { priorityOf, programme } from './programme.ts'

const CHECKLIST = inventedChecklist([
  invented('dam-01', { critical: true, weight: 3, measures: ['dam-buttress', 'dam-freeboard'] }),
  invented('dam-02', { weight: 2, measures: ['dam-freeboard'] }),
  invented('water-01', { critical: true, weight: 2, measures: ['water-level'] }),
  invented('water-02', { weight: 1, measures: ['water-balance', 'water-balance'] }),
  invented('staff-01', { weight: 3, measures: ['staff-training'], group: 'B2' }),
  invented('staff-02', { weight: 1 }),
])
const MEASURES = [
  inventedMeasure('dam-buttress', 'long'),
  inventedMeasure('dam-freeboard', 'short'),
  inventedMeasure('staff-training', 'medium', { categories: ['staff'] }),
  inventedMeasure('water-balance', 'medium', { categories: ['water'] }),
  inventedMeasure('water-level', 'short', { categories: ['water'] }),
]
const answers = (given: Readonly<Record<string, Answer>>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, { answer }]))
const YES = answers(Object.fromEntries(CHECKLIST.questions.map(({ id }) => [id, 'yes'])))
const told = (given: Readonly<Record<string, Answer>>) =>
  programme(CHECKLIST, MEASURES, { ...YES, ...answers(given) }).map((step) => [
    priorityOf(step),
    step.id,
    step.calls.map(({ question, answer }) => `${question.id} ${answer}`).join(', '),
    step.weight,
  ])

describe('a programme', () => {
  it('is empty where every requirement is met or does not apply', () => {
    expect(told({})).toEqual([])
    expect(told({ 'dam-01': 'not-applicable', 'staff-02': 'not-applicable' })).toEqual([])
  })

  it('begins with what is critical and not met, the soonest first, whatever else weighs more', () => {
    expect(told({ 'dam-01': 'no', 'water-01': 'mostly', 'staff-01': 'no', 'water-02': 'partly' })).toEqual([
      ['critical', 'dam-freeboard', 'dam-01 no', 3],
      ['critical', 'water-level', 'water-01 mostly', 0.666666667],
      ['critical', 'dam-buttress', 'dam-01 no', 3],
      ['medium', 'staff-training', 'staff-01 no', 3],
      ['medium', 'water-balance', 'water-02 partly', 0.666666667],
    ])
  })

  it('names every question that calls for a step, and adds up what it mends', () => {
    expect(told({ 'dam-01': 'partly', 'dam-02': 'no' })).toEqual([
      ['critical', 'dam-freeboard', 'dam-01 partly, dam-02 no', 4],
      ['critical', 'dam-buttress', 'dam-01 partly', 2],
    ])
    expect(told({ 'dam-02': 'no' })).toEqual([['short', 'dam-freeboard', 'dam-02 no', 2]])
  })

  it('puts the lesser effort first where two measures weigh the same', () => {
    const alike = inventedChecklist([invented('dam-01', { measures: ['a', 'b', 'c'] })])
    const measures = [
      inventedMeasure('a', 'short', { effort: 'high' }),
      inventedMeasure('b', 'short', { effort: 'medium' }),
      inventedMeasure('c', 'short', { effort: 'medium' }),
    ]
    const steps = programme(alike, measures, answers({ 'dam-01': 'no' }))
    expect(steps.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('calls for finding out where nothing is known, and for no measure yet', () => {
    expect(
      told({ 'dam-01': 'no-data', 'dam-02': 'no-data', 'water-02': 'no', 'staff-01': 'no-data' }),
    ).toEqual([
      ['critical-open', 'find-out-dam-critical', 'dam-01 no-data', 3],
      ['open', 'find-out-staff', 'staff-01 no-data', 3],
      ['open', 'find-out-dam', 'dam-02 no-data', 2],
      ['medium', 'water-balance', 'water-02 no', 1],
    ])
  })

  it('takes a question without an answer for one without data', () => {
    const asked = programme(CHECKLIST, MEASURES, {})
    const none = programme(CHECKLIST, MEASURES, answers({ 'dam-01': 'no-data', 'staff-02': 'no-data' }))
    expect(none).toEqual(asked)
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(['find-out']))
    expect(asked.flatMap(({ calls }) => calls.map(({ question }) => question.id)).toSorted()).toEqual(
      CHECKLIST.questions.map(({ id }) => id).toSorted(),
    )
  })

  it('asks for a decision where no measure mends a shortcoming', () => {
    expect(told({ 'staff-02': 'no' })).toEqual([['short', 'decide-staff', 'staff-02 no', 1]])
  })

  it('asks for a decision where the measure that a question names is not there', () => {
    const steps = programme(CHECKLIST, [], { ...YES, ...answers({ 'dam-01': 'no' }) })
    expect(steps.map(({ id, urgent }) => [id, urgent])).toEqual([['decide-dam', true]])
  })

  it('leaves out the parts of the checklist that were not asked', () => {
    const steps = programme(CHECKLIST, MEASURES, {}, ['B2'])
    expect(steps.map(({ id }) => id)).toEqual(['find-out-staff'])
  })

  it('is not misled by names that every object has', () => {
    const odd = inventedChecklist([invented('constructor', { measures: ['toString'] })])
    expect(programme(odd, MEASURES, {}).map(({ kind }) => kind)).toEqual(['find-out'])
  })
})
