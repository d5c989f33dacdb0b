import type { AnswerLink } from '../../core/api/answers.ts'
import { ANSWER_NAMES, ANSWERS } from '../../core/api/answers.ts'
import { apiUrl, schemaUrl } from './addresses.ts'

/** The answers there are, each with its addresses. */
export const answerLinks = (): readonly AnswerLink[] =>
  ANSWER_NAMES.flatMap((name) =>
    ANSWERS[name].paths.map((path) => ({
      name,
      what: ANSWERS[name].what,
      url: apiUrl(path),
      schema: schemaUrl(name),
    })),
  )
