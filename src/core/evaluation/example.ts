import { z } from 'zod'
import { CHECKLIST_GROUPS } from '../checklist/checklist.ts'
import type { ChecklistGroup } from '../checklist/checklist.ts'
import type { Localised } from '../claim.ts'
import { day } from '../schema/dates.ts'
import { id } from '../schema/ids.ts'
import { localised } from '../schema/text.ts'
import type { Answers, Evaluation } from './evaluation.ts'
import { answersOf, evaluationSchema } from './schema.ts'

/** An invented evaluation that shows what a result looks like: of a facility that does not exist. */
export interface ExampleEvaluation {
  /** That everything in it is invented. */
  readonly marked: Localised
  /** Name of the facility that does not exist; it can name no record. */
  readonly facility: Localised
  readonly checklist: string
  readonly date: string
  readonly evaluator: Evaluation['evaluator']
  readonly groups?: readonly ChecklistGroup[]
  readonly answers: Answers
  readonly note?: Localised
}

const { evaluator, answers } = evaluationSchema.shape

/** The file `example-evaluation.yaml`, keys in canonical order. */
export const exampleSchema = z
  .strictObject({
    marked: localised.meta({ description: 'That everything in the file is invented.' }),
    facility: localised.meta({ description: 'Name of a facility that does not exist.' }),
    checklist: id.meta({ description: 'Id of the checklist.', examples: ['atlas-provisional'] }),
    date: day.meta({ description: 'An invented day.' }),
    evaluator,
    groups: z
      .array(z.literal(CHECKLIST_GROUPS))
      .min(1, { error: 'empty-list' })
      .meta({ description: 'Parts that were asked; left out for all.', examples: [['B1']] })
      .optional(),
    answers,
    note: localised.meta({ description: 'A remark in both languages.' }).optional(),
  })
  .meta({ title: 'Example evaluation', description: 'The invented evaluation on the page of the checklist.' })

/** A validated file as the rest of the atlas sees it. */
export const normaliseExample = (record: z.infer<typeof exampleSchema>): ExampleEvaluation => ({
  marked: record.marked,
  facility: record.facility,
  checklist: record.checklist,
  date: record.date,
  evaluator: record.evaluator,
  ...(record.groups && { groups: record.groups }),
  answers: answersOf(record.answers),
  ...(record.note && { note: record.note }),
})
