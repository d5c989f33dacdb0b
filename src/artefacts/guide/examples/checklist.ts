import type { ISSUE_CODES } from '../../../core/issue-codes.ts'
import { checklistSample, evaluationSample } from '../samples/checklist.ts'
import type { Example } from './example.ts'

const CHECKLIST = 'checklists/example.yaml'
const EVALUATION = 'evaluations/kg/example-tailings/2026-11-20.yaml'

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length

/** The sample with one part of it written badly; the problem stands at that line. */
const changed = (file: string, good: string, from: string, to: string): Example => ({
  file,
  bad: good.replace(from, to),
  good,
  line: lineOf(good, from),
  as: 'whole',
})

const question = (from: string, to: string): Example => changed(CHECKLIST, checklistSample, from, to)
const answer = (from: string, to: string, good = evaluationSample): Example =>
  changed(EVALUATION, good, from, to)

const NO_SOURCE = evaluationSample.replace('source: s011\n', '')
const again = (from: string): string => from.slice(from.indexOf('  - question'), from.indexOf('note:'))
const asked = evaluationSample.replace('  - question', `${again(evaluationSample)}  - question`)
const twice = checklistSample.slice(checklistSample.indexOf('  - id: dam-01'))

type Shape = 'expected-text-or-pair' | 'question-id' | 'checklist-part-head'
type Own = Shape | 'evaluation-without-source' | 'answer-twice'

/** Keys and forms of checklists and evaluations. */
export const checklistShapeExamples: Readonly<Record<Own & (typeof ISSUE_CODES)['shape'][number], Example>> =
  {
    'expected-text-or-pair': answer(
      '{ en: 1.2 m of 1.5 m on the staff, ru: 1.2 м из 1.5 м по рейке }',
      '1.2',
    ),
    'question-id': question('id: dam-01', 'id: dam-1'),
    'checklist-part-head': {
      file: 'checklists/example-water.yaml',
      bad: 'part_of: example\nname: { en: Water, ru: Вода }\n',
      good: 'part_of: example\nquestions: []\n',
      line: 2,
      as: 'whole',
    },
    'evaluation-without-source': {
      ...answer('url: https://example.org/visit\n', '', NO_SOURCE),
      line: 1,
    },
    'answer-twice': {
      file: EVALUATION,
      bad: asked,
      good: evaluationSample,
      line: lineOf(asked, 'note:') - 4,
      as: 'whole',
    },
  }

type Rule =
  | 'unknown-checklist'
  | 'unknown-measure'
  | 'unknown-question'
  | 'unknown-category'
  | 'question-twice'
  | 'question-not-asked'
  | 'answer-without-reason'
  | 'evaluation-date-differs'

/** What checklists and evaluations say of each other. */
export const checklistRuleExamples: Readonly<Record<Rule & (typeof ISSUE_CODES)['rule'][number], Example>> = {
  'unknown-checklist': answer('checklist: example', 'checklist: exmaple'),
  'unknown-measure': question('[water-lower-pond]', '[water-lower-pnd]'),
  'unknown-question': answer('question: dam-01', 'question: dam-10'),
  'unknown-category': {
    ...question('category: dam', 'category: dams'),
    bad: checklistSample.replace('category: dam', 'category: dams').replace('id: dam-01', 'id: dams-01'),
  },
  'question-twice': {
    file: 'checklists/example-water.yaml',
    bad: `part_of: example\nquestions:\n${twice}`,
    good: `part_of: example\nquestions:\n${twice.replace('dam-01', 'dam-02')}`,
    line: 3,
    as: 'whole',
  },
  'question-not-asked': {
    ...answer('groups: [B1]', 'groups: [B2]'),
    line: lineOf(evaluationSample, 'question: dam-01'),
  },
  'answer-without-reason': {
    ...answer('answer: mostly', 'answer: not-applicable'),
    bad: evaluationSample
      .replace('answer: mostly', 'answer: not-applicable')
      .replace(/ {4}evidence:.*\n {4}source:.*\n/, ''),
  },
  'evaluation-date-differs': answer('date: "2026-11-20"', 'date: "2026-11-19"'),
}
