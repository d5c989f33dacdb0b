import type { Checklist, ChecklistGroup, Question } from '../checklist/checklist.ts'
import { ANSWER_SCORES, answerTo } from '../evaluation/evaluate.ts'
import type { Answer, Answers } from '../evaluation/evaluation.ts'
import type { Measure, MeasureTerm } from '../measure/measure.ts'
import { MEASURE_EFFORTS, MEASURE_TERMS } from '../measure/measure.ts'
import { round9 } from '../round.ts'

/**
 * The parts of a programme, in order: what critical questions call for that are not met; what they leave open;
 * what else is open; then the rest by term.
 */
export const PRIORITIES = ['critical', 'critical-open', 'open', ...MEASURE_TERMS] as const
export type Priority = (typeof PRIORITIES)[number]

/** A question that calls for a step, with the answer that makes it call. */
export interface Call {
  readonly question: Question
  readonly answer: Answer
}

interface Common {
  /** Unique within a programme. Example: `water-lower-pond`, `find-out-dam`, `find-out-dam-critical`. */
  readonly id: string
  /** True where a critical question calls for it. */
  readonly urgent: boolean
  readonly term: MeasureTerm
  /** Id of a category of the checklist. */
  readonly category: string
  /** Critical questions first, then by weight, then by id. Never empty. */
  readonly calls: readonly Call[]
  /** Sum over its questions of weight x share not met; an open question counts as not met at all. */
  readonly weight: number
}

/**
 * One step of a programme. `measure`: of the catalogue; `find-out`: questions without an answer, to be settled
 * and documented before anything is built; `decide`: shortcomings that no measure of the catalogue mends.
 */
export type Step = (Common & { readonly kind: 'measure'; readonly measure: Measure }) | (Common & Other)
interface Other {
  readonly kind: 'find-out' | 'decide'
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const gapOf = ({ question, answer }: Call): number => question.weight * (1 - (ANSWER_SCORES[answer] ?? 0))

const byUrgency = (a: Call, b: Call): number =>
  Number(b.question.critical) - Number(a.question.critical) ||
  b.question.weight - a.question.weight ||
  byText(a.question.id, b.question.id)

function common(id: string, category: string, term: MeasureTerm, calls: readonly Call[]): Common {
  const sorted = calls.toSorted(byUrgency)
  const weight = round9(sorted.reduce((sum, call) => sum + gapOf(call), 0))
  return {
    id,
    urgent: sorted.some(({ question }) => question.critical),
    term,
    category,
    calls: sorted,
    weight,
  }
}

/** One step for each category that the calls come from. */
const others = (kind: Other['kind'], calls: readonly Call[]): readonly Step[] =>
  [...new Set(calls.map(({ question }) => question.category))].map((category) => {
    const own = calls.filter(({ question }) => question.category === category)
    const marked = kind === 'find-out' && own.some(({ question }) => question.critical) ? '-critical' : ''
    return { kind, ...common(`${kind}-${category}${marked}`, category, 'short', own) }
  })

/** The part of a programme that a step stands in. */
export function priorityOf({ kind, urgent, term }: Step): Priority {
  if (kind === 'find-out') return urgent ? 'critical-open' : 'open'
  return urgent ? 'critical' : term
}

/** Place of its effort; steps that are no measures have none. */
const effortOf = (step: Step): number =>
  step.kind === 'measure' ? MEASURE_EFFORTS.indexOf(step.measure.effort) : 0

const byOrder = (a: Step, b: Step): number =>
  PRIORITIES.indexOf(priorityOf(a)) - PRIORITIES.indexOf(priorityOf(b)) ||
  MEASURE_TERMS.indexOf(a.term) - MEASURE_TERMS.indexOf(b.term) ||
  b.weight - a.weight ||
  effortOf(a) - effortOf(b) ||
  byText(a.id, b.id)

/**
 * What to do after an evaluation, in the order of PRIORITIES; within one part by term, then by the weight of
 * what a step mends, then by effort, the least first, then by id. `groups` are the parts of the checklist that
 * were asked; all where it is left out. The order of questions, measures and answers does not matter.
 * Example: an answer "no" to a critical question with the measure `water-lower-pond` makes that the first step.
 */
export function programme(
  { questions, groups: all }: Pick<Checklist, 'questions' | 'groups'>,
  measures: Iterable<Measure>,
  answers: Answers,
  groups: readonly ChecklistGroup[] = all,
): readonly Step[] {
  const known = new Map([...measures].map((measure) => [measure.id, measure]))
  const calls = questions
    .filter(({ group }) => groups.includes(group))
    .map((question) => ({ question, answer: answerTo(answers, question.id).answer }))
    .filter(({ answer }) => answer !== 'yes' && answer !== 'not-applicable')
    .toSorted((a, b) => byText(a.question.id, b.question.id))
  const open = calls.filter(({ answer }) => answer === 'no-data')
  const unmet = calls.filter(({ answer }) => answer !== 'no-data')
  const steps = [...known.values()].flatMap((measure): readonly Step[] => {
    const own = unmet.filter(({ question }) => question.measures.includes(measure.id))
    const { id, term, categories } = measure
    return own.length === 0
      ? []
      : [{ kind: 'measure', measure, ...common(id, categories[0] ?? '', term, own) }]
  })
  const unmended = unmet.filter(({ question }) => !question.measures.some((id) => known.has(id)))
  const [urgent, later] = [true, false].map((is) => open.filter(({ question }) => question.critical === is))
  const found = [...others('find-out', urgent ?? []), ...others('find-out', later ?? [])]
  return [...steps, ...others('decide', unmended), ...found].toSorted(byOrder)
}
