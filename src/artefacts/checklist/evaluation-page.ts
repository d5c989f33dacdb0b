import type { Checklist } from '../../core/checklist/checklist.ts'
import type { Evaluation } from '../../core/evaluation/evaluation.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import type { AnswerGroup } from './answers.ts'
import { answerGroups } from './answers.ts'
import type { ResultModel } from './result.ts'
import { resultModel } from './result.ts'

/** What is common to a published evaluation and to the invented one. */
export type Filled = Pick<Evaluation, 'checklist' | 'date' | 'evaluator' | 'groups' | 'answers' | 'note'>

/** Who answered which questions when, and what it comes to. */
export interface FilledModel {
  readonly by: string
  /** Name of the checklist. */
  readonly questions: Worded
  readonly note?: Worded
  readonly result: ResultModel
  readonly answers: readonly AnswerGroup[]
}

/** A published evaluation as its page prints it. */
export interface EvaluationPage extends FilledModel {
  /** The facility, by id. */
  readonly facility: string
  readonly name: Worded
  /** Example: `1 May 2026`. */
  readonly date: string
  readonly title: string
  readonly description: string
  /** Id of the document that holds it. */
  readonly source?: string
  readonly url?: string
  /** Its file below the content folder. */
  readonly file: string
}

/** Words what was filled in. */
export function filledModel(checklist: Checklist, filled: Filled, locale: Locale): FilledModel {
  const t = translator(locale)
  const { date, evaluator, groups, answers, note } = filled
  return {
    by: t('evaluation.by', {
      name: worded(evaluator.name, locale).text,
      kind: t(`evaluator.${evaluator.kind}`),
      date: formatDate(date, locale),
      groups: (groups ?? checklist.groups).join(', '),
    }),
    questions: worded(checklist.name, locale),
    ...(note && { note: worded(note, locale) }),
    result: resultModel(checklist, answers, groups, locale),
    answers: answerGroups(checklist, answers, groups, locale),
  }
}

/** The page of a published evaluation. Throws for an id that no record has. */
export function evaluationPage(
  { atlas }: Pick<Published, 'atlas'>,
  id: string,
  locale: Locale,
): EvaluationPage {
  const evaluation = atlas.evaluations.find((each) => each.id === id)
  const checklist = evaluation && atlas.checklists.get(evaluation.checklist)
  const record = evaluation && atlas.facilities.find((each) => each.id === evaluation.facility)
  if (!evaluation || !checklist || !record) throw new Error(`there is no evaluation "${id}"`)
  const t = translator(locale)
  const { source, url, facility } = evaluation
  const name = worded(record.name, locale)
  const date = formatDate(evaluation.date, locale)
  return {
    ...filledModel(checklist, evaluation, locale),
    facility,
    name,
    date,
    title: t('evaluation.title', { name: name.text, date }),
    description: t('evaluation.description', { name: name.text, date }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    file: `evaluations/${id}.yaml`,
  }
}
