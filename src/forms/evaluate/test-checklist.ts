import type { Checklist, Question } from '../../core/checklist/checklist.ts'

const pair = (text: string) => ({ en: text, ru: `${text} (ru)` })

const question = (id: string, group: Question['group'], more: Partial<Question> = {}): Question => ({
  id,
  group,
  category: id.slice(0, id.indexOf('-')),
  text: pair(`Question ${id}`),
  why: pair(`Why ${id}`),
  evidence: pair(`Evidence ${id}`),
  weight: 1,
  critical: false,
  measures: [],
  ...more,
})

/** An invented checklist of four questions in two categories. */
export const CHECKLIST: Checklist = {
  id: 'invented',
  name: pair('Invented'),
  status: 'provisional',
  version: '2026-01-01',
  notes: [],
  sources: [],
  groups: ['A', 'B1', 'C'],
  categories: [
    { id: 'dam', name: pair('Dam'), topic: pair('Dams') },
    { id: 'water', name: pair('Water'), topic: pair('Water') },
  ],
  questions: [
    question('dam-01', 'A'),
    question('dam-02', 'B1', { weight: 3, critical: true }),
    question('water-01', 'B1'),
    question('water-02', 'C'),
  ],
}

/** Entries of an evaluation that fits: part B1, both of its questions answered. */
export const ENTRIES = {
  'group.A': 'true',
  'group.B1': 'true',
  date: '2026-05-01',
  'evaluator.name.en': 'Example Institute',
  'evaluator.name.ru': 'Институт «Пример»',
  'evaluator.kind': 'independent',
  url: 'https://example.org/report',
  'answers.dam-02.answer': 'partly',
  'answers.dam-02.evidence': 'Survey of 3 May 2025',
  'answers.dam-02.note': 'ask for sheet 4',
  'answers.water-01.answer': 'no-data',
  'answers.water-02.answer': 'yes',
} as const
