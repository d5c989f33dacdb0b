import type { Checklist, ChecklistGroup, Question } from '../../core/checklist/checklist.ts'
import type { Localised } from '../../core/claim.ts'
import { answerTo } from '../../core/evaluation/evaluate.ts'
import type { Answer, Answers } from '../../core/evaluation/evaluation.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'

/** The answer to one question, as a page prints it. */
export interface AnswerLine {
  readonly id: string
  /** The question on the page of the checklist. */
  readonly href: string
  readonly text: Worded
  readonly critical: boolean
  readonly code: Answer
  /** Example: `mostly`. */
  readonly answer: string
  readonly evidence?: Worded
  /** Id of the document that shows it. */
  readonly source?: string
}

/** The answers of one category. */
export interface AnswerGroup {
  readonly id: string
  readonly name: Worded
  readonly lines: readonly AnswerLine[]
}

const CYRILLIC = /\p{Script=Cyrillic}/u

/** Evidence in both languages, or as it was written: its letters tell the language. */
export function evidenceText(evidence: Localised | string, locale: Locale): Worded {
  if (typeof evidence !== 'string') return worded(evidence, locale)
  const lang = CYRILLIC.test(evidence) ? 'ru' : 'en'
  return { text: evidence, ...(lang !== locale && { lang }) }
}

/** One question with its answer; open where nothing was said. */
export function answerLine(question: Question, answers: Answers, locale: Locale): AnswerLine {
  const { id, text, critical } = question
  const { answer, evidence, source } = answerTo(answers, id)
  return {
    id,
    href: href(locale, path.checklist(id)),
    text: worded(text, locale),
    critical,
    code: answer,
    answer: translator(locale)(`answer.${answer}`),
    ...(evidence !== undefined && { evidence: evidenceText(evidence, locale) }),
    ...(source !== undefined && { source }),
  }
}

/** Every question that was asked with its answer, by category. */
export function answerGroups(
  checklist: Checklist,
  answers: Answers,
  groups: readonly ChecklistGroup[] | undefined,
  locale: Locale,
): readonly AnswerGroup[] {
  const asked = checklist.questions.filter(({ group }) => (groups ?? checklist.groups).includes(group))
  return checklist.categories.flatMap(({ id, name }) => {
    const own = asked.filter(({ category }) => category === id)
    if (own.length === 0) return []
    return [{ id, name: worded(name, locale), lines: own.map((each) => answerLine(each, answers, locale)) }]
  })
}
