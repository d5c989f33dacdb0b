import type { Localised } from '../claim.ts'
import type { Answer } from '../evaluation/evaluation.ts'
import type { MeasureEffort, MeasureTerm } from '../measure/measure.ts'
import { priorityOf } from './programme.ts'
import type { Call, Priority, Step } from './programme.ts'

/** Columns of a programme as a table; the last three are for those who carry it out. */
export const PROGRAMME_COLUMNS = [
  'number',
  'priority',
  'step',
  'term',
  'effort',
  'category',
  'problem',
  'action',
  'completion',
  'questions',
  'weight',
  'measure',
  'responsible',
  'due',
  'state',
] as const
export type ProgrammeColumn = (typeof PROGRAMME_COLUMNS)[number]

/** The words of a programme in one language. */
export interface ProgrammeWords {
  readonly columns: Readonly<Record<ProgrammeColumn, string>>
  readonly priority: Readonly<Record<Priority, string>>
  readonly term: Readonly<Record<MeasureTerm, string>>
  readonly effort: Readonly<Record<MeasureEffort, string>>
  readonly answer: Readonly<Record<Answer, string>>
  /** By id of the category. */
  readonly category: Readonly<Record<string, string>>
  /** With `{category}`. */
  readonly findOut: string
  readonly findOutProblem: string
  /** With `{category}`. */
  readonly decide: string
  readonly decideProblem: string
}

/** What one step says, in words. */
export interface WordedStep {
  readonly name: string
  readonly category: string
  /** Empty where the step is no measure: what it costs is not known. */
  readonly effort: string
  readonly problem: string
  /** Of a measure one text, else one for each question. */
  readonly action: readonly string[]
  readonly completion: readonly string[]
}

/** A call in one line. Example: `dam-07 (no)`. */
const callLine = ({ question, answer }: Call, words: ProgrammeWords): string =>
  `${question.id} (${words.answer[answer]})`

/** Puts a step into words. */
export function wordedStep(step: Step, words: ProgrammeWords, language: keyof Localised): WordedStep {
  const category = words.category[step.category] ?? step.category
  const lines = (key: 'text' | 'evidence') =>
    step.calls.map(({ question }) => `${question.id}: ${question[key][language]}`)
  if (step.kind === 'measure') {
    const { name, problem, action, completion, effort } = step.measure
    return {
      name: name[language],
      category,
      effort: words.effort[effort],
      problem: problem[language],
      action: [action[language]],
      completion: [completion[language]],
    }
  }
  const [name, problem] =
    step.kind === 'find-out' ? [words.findOut, words.findOutProblem] : [words.decide, words.decideProblem]
  return {
    name: name.replace('{category}', category),
    category,
    effort: '',
    problem,
    action: lines('text'),
    completion: lines('evidence'),
  }
}

/** A programme as a table, the names of the columns first; numbers are plain. */
export function programmeRows(
  steps: readonly Step[],
  words: ProgrammeWords,
  language: keyof Localised,
): readonly (readonly (string | number)[])[] {
  const rows = steps.map((step, index): Readonly<Record<ProgrammeColumn, string | number>> => {
    const { name, action, completion, ...rest } = wordedStep(step, words, language)
    return {
      ...rest,
      number: index + 1,
      priority: words.priority[priorityOf(step)],
      step: name,
      term: words.term[step.term],
      action: action.join('\n'),
      completion: completion.join('\n'),
      questions: step.calls.map((call) => callLine(call, words)).join('; '),
      weight: Math.round(step.weight * 100) / 100,
      measure: step.kind === 'measure' ? step.id : '',
      responsible: '',
      due: '',
      state: '',
    }
  })
  return [
    PROGRAMME_COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => PROGRAMME_COLUMNS.map((column) => row[column])),
  ]
}
