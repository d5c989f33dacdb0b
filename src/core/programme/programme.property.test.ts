import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANSWERS } from '../evaluation/evaluation.ts'
import type { Answer } from '../evaluation/evaluation.ts'
import { MEASURE_TERMS } from '../measure/measure.ts'
import { invented, inventedChecklist, inventedMeasure } from './invented.ts'
import { PRIORITIES, priorityOf, programme } from './programme.ts'

const CATEGORIES = ['dam', 'water', 'staff']
const IDS = ['m-1', 'm-2', 'm-3', 'm-4', 'm-5']

const measures = fc
  .uniqueArray(fc.constantFrom(...IDS), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.constantFrom(...MEASURE_TERMS).map((term) => inventedMeasure(id, term)))),
  )
const question = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  critical: fc.boolean(),
  weight: fc.integer({ min: 1, max: 3 }),
  measures: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 }),
})
const world = fc
  .tuple(
    measures,
    fc.array(fc.tuple(question, fc.constantFrom<Answer>(...ANSWERS)), { minLength: 1, maxLength: 12 }),
  )
  .map(([all, asked]) => {
    const questions = asked.map(([rest], index) => invented(`${rest.category}-${String(index + 10)}`, rest))
    const answers = Object.fromEntries(
      questions.map(({ id }, index) => [id, { answer: asked[index]?.[1] ?? 'no' }] as const),
    )
    return { checklist: inventedChecklist(questions), measures: all, answers }
  })

describe('for any checklist, catalogue and answers', () => {
  it('a yes on everything gives an empty programme', () => {
    fc.assert(
      fc.property(world, ({ checklist, measures: all }) => {
        const yes = Object.fromEntries(checklist.questions.map(({ id }) => [id, { answer: 'yes' } as const]))
        expect(programme(checklist, all, yes)).toEqual([])
      }),
    )
  })

  it('turning one answer to yes adds no step and makes none heavier', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ checklist, measures: all, answers }, pick) => {
        const id = checklist.questions[pick % checklist.questions.length]?.id ?? ''
        const before = new Map(programme(checklist, all, answers).map((step) => [step.id, step]))
        for (const step of programme(checklist, all, { ...answers, [id]: { answer: 'yes' } })) {
          expect(before.get(step.id)?.weight).toBeGreaterThanOrEqual(step.weight)
          expect(step.calls.map((call) => call.question.id)).not.toContain(id)
        }
      }),
    )
  })

  it('the order of questions, measures and answers changes nothing', () => {
    fc.assert(
      fc.property(world, ({ checklist, measures: all, answers }) => {
        const turned = { ...checklist, questions: checklist.questions.toReversed() }
        const back = Object.fromEntries(Object.entries(answers).toReversed())
        expect(programme(turned, all.toReversed(), back)).toEqual(programme(checklist, all, answers))
      }),
    )
  })

  it('every shortcoming and every open question is called by some step, and nothing else is', () => {
    fc.assert(
      fc.property(world, ({ checklist, measures: all, answers }) => {
        const steps = programme(checklist, all, answers)
        const called = new Set(steps.flatMap(({ calls }) => calls.map((call) => call.question.id)))
        const due = checklist.questions.filter(
          ({ id }) => !['yes', 'not-applicable'].includes(answers[id]?.answer ?? ''),
        )
        expect([...called].toSorted()).toEqual(due.map(({ id }) => id).toSorted())
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
      }),
    )
  })

  it('steps stand by priority, then term, then weight', () => {
    fc.assert(
      fc.property(world, ({ checklist, measures: all, answers }) => {
        const keys = programme(checklist, all, answers).map((step) => [
          PRIORITIES.indexOf(priorityOf(step)),
          MEASURE_TERMS.indexOf(step.term),
          -step.weight,
        ])
        for (const [index, key] of keys.entries()) {
          const before = keys[index - 1] ?? key
          const first = key.findIndex((value, at) => value !== before[at])
          if (first >= 0) expect(key[first]).toBeGreaterThan(before[first] ?? 0)
        }
      }),
    )
  })
})
