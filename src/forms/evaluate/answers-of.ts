import type { Question } from '../../core/checklist/checklist.ts'
import { ANSWERS } from '../../core/evaluation/evaluation.ts'
import type { Answer, Answers, GivenAnswer } from '../../core/evaluation/evaluation.ts'
import type { Entries } from './entries.ts'

/** The answer to a question; undefined where none was chosen. */
export const chosenAnswer = (entries: Entries, id: string): Answer | undefined =>
  ANSWERS.find((answer) => answer === entries[`answers.${id}.answer`])

/**
 * What was given as evidence: the text that was typed, or both languages where a file brought both and the
 * text still is one of them.
 */
export function evidenceOf(entries: Entries, id: string): GivenAnswer['evidence'] {
  const text = (entries[`answers.${id}.evidence`] ?? '').trim()
  const [en, ru] = [entries[`answers.${id}.pair.en`], entries[`answers.${id}.pair.ru`]]
  if (en !== undefined && ru !== undefined && [en, ru].includes(text)) return { en, ru }
  return text === '' ? undefined : text
}

/** The answers to some questions as the engine reads them: those that were chosen, in the order of the questions. */
export function answersOf(entries: Entries, questions: readonly Pick<Question, 'id'>[]): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = chosenAnswer(entries, id)
      if (!answer) return []
      const [evidence, source] = [evidenceOf(entries, id), entries[`answers.${id}.source`]]
      return [
        [
          id,
          { answer, ...(evidence !== undefined && { evidence }), ...(source !== undefined && { source }) },
        ] as const,
      ]
    }),
  )
}
