import { z } from 'zod'
import { CHECKLIST_GROUPS } from '../checklist/checklist.ts'
import { questionId } from '../checklist/schema.ts'
import { facilityOfResponse as facilityOf } from '../response/schema.ts'
import { day } from '../schema/dates.ts'
import { id } from '../schema/ids.ts'
import { line, localised } from '../schema/text.ts'
import { ANSWERS, EVALUATOR_KINDS } from './evaluation.ts'
import type { Answers, Evaluation, GivenAnswer } from './evaluation.ts'

const answer = z.strictObject({
  question: questionId.meta({ description: 'Id of the question.', examples: ['dam-07'] }),
  answer: z.literal(ANSWERS).meta({ description: 'How far the requirement is met.' }),
  evidence: z
    .union([localised, line], { error: 'expected-text-or-pair' })
    .meta({ description: 'What was seen or read; why a question does not apply.' })
    .optional(),
  source: id.meta({ description: 'Id of the document in sources/ that shows it.' }).optional(),
})

/** A record of `evaluations/` as it stands in the file, keys in canonical order. */
export const evaluationSchema = z
  .strictObject({
    checklist: id.meta({ description: 'Id of the checklist.', examples: ['atlas-provisional'] }),
    date: day.meta({ description: 'Day of the evaluation: the date in the name of the file.' }),
    evaluator: z.strictObject({
      name: localised.meta({ description: 'Who evaluated, by name.' }),
      kind: z.literal(EVALUATOR_KINDS).meta({ description: 'Who they are to the facility.' }),
    }),
    groups: z
      .array(z.literal(CHECKLIST_GROUPS))
      .min(1, { error: 'empty-list' })
      .meta({ description: 'Parts that were asked; left out for all.', examples: [['B1']] })
      .optional(),
    source: id.meta({ description: 'Id of the document in sources/ that holds it.' }).optional(),
    url: line.meta({ description: 'Address at which it was published.' }).optional(),
    answers: z.array(answer).min(1, { error: 'empty-list' }),
    note: localised.meta({ description: 'A remark in both languages.' }).optional(),
  })
  .check(({ value, issues }) => {
    if (value.source === undefined && value.url === undefined)
      issues.push({ code: 'custom', message: 'evaluation-without-source', input: value })
    const seen = new Set<string>()
    for (const [index, { question }] of value.answers.entries()) {
      const params = { id: question }
      const path = ['answers', index, 'question']
      if (seen.has(question))
        issues.push({ code: 'custom', message: 'answer-twice', input: question, path, params })
      seen.add(question)
    }
  })
  .meta({ title: 'Evaluation', description: 'A checklist answered for one facility on one day.' })

type Raw = z.infer<typeof evaluationSchema>

const given = ({ answer: said, evidence, source }: Raw['answers'][number]): GivenAnswer => ({
  answer: said,
  ...(evidence !== undefined && { evidence }),
  ...(source !== undefined && { source }),
})

/** Answers by the id of their question. */
export const answersOf = (list: Raw['answers']): Answers =>
  Object.fromEntries(list.map((each) => [each.question, given(each)]))

/** A validated record as the rest of the atlas sees it. */
export function normaliseEvaluation(fileId: string, record: Raw): Evaluation {
  const { checklist, date, evaluator, groups, source, url, note } = record
  return {
    id: fileId,
    facility: facilityOf(fileId),
    checklist,
    date,
    evaluator,
    ...(groups && { groups }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    answers: answersOf(record.answers),
    ...(note && { note }),
  }
}
