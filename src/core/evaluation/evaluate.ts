import type { Checklist, ChecklistGroup, Question } from '../checklist/checklist.ts'
import { round9 } from '../round.ts'
import type { Answer, Answers, GivenAnswer } from './evaluation.ts'

/** A share of requirements met, 0 to 1, weighted. */
export interface Met {
  /** Were every open question answered "no". */
  readonly lo: number
  /** Of the answered questions alone; null where none is answered. Lies between `lo` and `hi`. */
  readonly best: number | null
  /** Were every open question answered "yes". */
  readonly hi: number
}

/** What a set of questions comes to. */
export interface Result {
  /** Id of the category, or `overall`. */
  readonly id: string
  /** Null where no question applies: nothing to meet is not "all met". */
  readonly met: Met | null
  /** Share, by weight, of applicable questions answered with evidence, 0 to 1; null where none applies. */
  readonly credibility: number | null
  /** Questions answered yes, mostly, partly or no. */
  readonly answered: number
  /** Those of them with evidence. */
  readonly evidenced: number
  /** Questions that were not set aside as not applicable. */
  readonly applicable: number
  readonly all: number
}

/** The result of an evaluation. */
export interface Evaluated {
  readonly overall: Result
  /** One a category that has questions in the groups asked, in the order of the checklist. */
  readonly categories: readonly Result[]
  /** Ids of critical questions answered less than "yes", and of those without an answer. */
  readonly critical: { readonly unmet: readonly string[]; readonly open: readonly string[] }
}

/** Share of a requirement that an answer meets; null for one that says nothing of it. */
export const ANSWER_SCORES: Readonly<Record<Answer, number | null>> = {
  yes: 1,
  mostly: 2 / 3,
  partly: 1 / 3,
  no: 0,
  'not-applicable': null,
  'no-data': null,
}

/** The answer to a question; `no-data` where there is none. */
export const answerTo = (answers: Answers, id: string): GivenAnswer =>
  (Object.hasOwn(answers, id) ? answers[id] : undefined) ?? { answer: 'no-data' }

/** True where an answer names what shows it: a text that is not blank, or a document. */
export const hasEvidence = ({ evidence, source }: GivenAnswer): boolean =>
  source !== undefined ||
  (typeof evidence === 'string' ? [evidence] : [evidence?.en, evidence?.ru]).some((text) => text?.trim())

function resultOf(id: string, questions: readonly Question[], answers: Answers): Result {
  const sum = { met: 0, answered: 0, evidenced: 0, applicable: 0 }
  const count = { answered: 0, evidenced: 0, applicable: 0 }
  for (const question of questions) {
    const given = answerTo(answers, question.id)
    if (given.answer === 'not-applicable') continue
    count.applicable += 1
    sum.applicable += question.weight
    const score = ANSWER_SCORES[given.answer]
    if (score === null) continue
    count.answered += 1
    sum.answered += question.weight
    sum.met += question.weight * score
    if (!hasEvidence(given)) continue
    count.evidenced += 1
    sum.evidenced += question.weight
  }
  const some = sum.applicable > 0
  const open = sum.applicable - sum.answered
  return {
    id,
    met: some
      ? {
          lo: round9(sum.met / sum.applicable),
          best: sum.answered > 0 ? round9(sum.met / sum.answered) : null,
          hi: round9((sum.met + open) / sum.applicable),
        }
      : null,
    credibility: some ? round9(sum.evidenced / sum.applicable) : null,
    ...count,
    all: questions.length,
  }
}

/**
 * What the answers come to, overall, by category and for the critical questions. `groups` are the parts of the
 * checklist that were asked; all of them where it is left out. Answers to other questions are ignored.
 * Example: one question of weight 3 answered "no" and one of weight 1 left open give `{ lo: 0, best: 0, hi: 0.25 }`.
 */
export function evaluate(
  { categories, questions, groups: all }: Checklist,
  answers: Answers,
  groups: readonly ChecklistGroup[] = all,
): Evaluated {
  const asked = questions.filter(({ group }) => groups.includes(group))
  const critical = asked.filter((question) => question.critical)
  const answered = (id: string): Answer => answerTo(answers, id).answer
  return {
    overall: resultOf('overall', asked, answers),
    categories: categories.flatMap(({ id }) => {
      const own = asked.filter(({ category }) => category === id)
      return own.length === 0 ? [] : [resultOf(id, own, answers)]
    }),
    critical: {
      unmet: critical.flatMap(({ id }) => (['mostly', 'partly', 'no'].includes(answered(id)) ? [id] : [])),
      open: critical.flatMap(({ id }) => (answered(id) === 'no-data' ? [id] : [])),
    },
  }
}
