import type { Checklist, Question } from '../checklist/checklist.ts'
import type { Measure } from '../measure/measure.ts'

const both = (text: string) => ({ en: text, ru: text })

/** An invented question of part A and weight 1 that is not critical. */
export const invented = (id: string, rest: Partial<Question> = {}): Question => ({
  id,
  group: 'A',
  category: id.slice(0, -3),
  text: both(`Is ${id} met?`),
  why: both('It matters.'),
  evidence: both(`Proof of ${id}`),
  weight: 1,
  critical: false,
  measures: [],
  ...rest,
})

/** An invented measure. */
export const inventedMeasure = (id: string, term: Measure['term'], rest: Partial<Measure> = {}): Measure => ({
  id,
  name: both(`Do ${id}`),
  term,
  effort: 'low',
  categories: ['dam'],
  problem: both('It is bad.'),
  action: both('Mend it.'),
  completion: both('It is mended.'),
  ...rest,
})

/** An invented checklist of these questions. */
export const inventedChecklist = (questions: readonly Question[]): Checklist => ({
  id: 'invented',
  name: both('Invented'),
  status: 'provisional',
  version: '2026-11-22',
  notes: [],
  sources: [],
  groups: ['A', 'B1', 'B2', 'C'],
  categories: [...new Set(questions.map(({ category }) => category))].map((id) => ({
    id,
    name: both(id),
    topic: both(id),
  })),
  questions,
})
