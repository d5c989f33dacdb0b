import { z } from 'zod'
import { day } from '../schema/dates.ts'
import { id } from '../schema/ids.ts'
import { localised, notes } from '../schema/text.ts'
import { CHECKLIST_GROUPS, CHECKLIST_STATES } from './checklist.ts'
import type { Category, Checklist, Question } from './checklist.ts'

const category = z.strictObject({
  id: id.meta({ description: 'The first word of the ids of its questions.', examples: ['dam'] }),
  name: localised,
  topic: localised.meta({ description: 'Topic of the UNECE safety guidelines it belongs to.' }),
})

/** Id of a question: its category and two digits. */
export const questionId = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*-\d\d$/, { error: 'question-id' })
  .meta({ examples: ['dam-07'] })

const question = z.strictObject({
  id: questionId.meta({ description: 'The category and two digits, for ever.', examples: ['dam-07'] }),
  group: z.literal(CHECKLIST_GROUPS).meta({ description: 'The part of the checklist.' }),
  category: id.meta({ description: 'Id of a category of the checklist.', examples: ['dam'] }),
  weight: z.int().min(1).max(3).meta({ description: '1 (useful) to 3 (essential).' }),
  critical: z
    .literal(true)
    .meta({ description: 'Where anything less than "yes" calls for action by itself.' })
    .optional(),
  text: localised.meta({ description: 'The question; "yes" is the safe answer.' }),
  why: localised.meta({ description: 'Why it matters.' }),
  evidence: localised.meta({ description: 'What counts as evidence.' }),
  topic: localised
    .meta({ description: 'Topic of the guidelines, where the category has another.' })
    .optional(),
  measures: z
    .array(id)
    .min(1, { error: 'empty-list' })
    .meta({ description: 'Ids of the measures it calls for.', examples: [['dam-raise-crest']] })
    .optional(),
})

/** Keys of the head; a file that is part of a checklist has none of them. */
const HEAD = ['name', 'status', 'version', 'groups', 'categories'] as const

/** A record of `checklists/` as it stands in the file, keys in canonical order. */
export const checklistSchema = z
  .strictObject({
    part_of: id
      .meta({
        description: 'Id of the checklist that the questions belong to; left out in its first file.',
        examples: ['atlas-provisional'],
      })
      .optional(),
    name: localised.optional(),
    status: z.literal(CHECKLIST_STATES).meta({ description: 'How far it has come.' }).optional(),
    version: day.meta({ description: 'Day of the last change of a question.' }).optional(),
    groups: z
      .array(z.literal(CHECKLIST_GROUPS))
      .min(1, { error: 'empty-list' })
      .meta({ description: 'Its parts, in order.', examples: [['A', 'B1', 'B2', 'C']] })
      .optional(),
    categories: z.array(category).min(1, { error: 'empty-list' }).optional(),
    sources: z.array(id).meta({ description: 'Documents its structure is taken from.' }).optional(),
    notes: notes.optional(),
    questions: z.array(question).optional(),
  })
  .check(({ value, issues }) => {
    for (const [index, { id: own, category: about }] of (value.questions ?? []).entries())
      if (!own.startsWith(`${about}-`))
        issues.push({ code: 'custom', message: 'question-id', input: own, path: ['questions', index, 'id'] })
    for (const key of HEAD)
      if (value.part_of === undefined && value[key] === undefined)
        issues.push({ code: 'custom', message: 'missing-key', input: value, path: [key] })
      else if (value.part_of !== undefined && value[key] !== undefined)
        issues.push({
          code: 'custom',
          message: 'checklist-part-head',
          input: value,
          path: [key],
          params: { key },
        })
  })
  .meta({ title: 'Checklist', description: 'A checklist, or a part of one: questions of some categories.' })

/** One file of `checklists/`: the first of a checklist, with its head, or a further one. */
export interface ChecklistFile {
  readonly id: string
  readonly partOf?: string
  readonly head?: Omit<Checklist, 'questions'>
  readonly questions: readonly Question[]
}

type RawQuestion = z.infer<typeof question>

const questionOf = ({ critical, topic, measures, ...rest }: RawQuestion): Question => ({
  ...rest,
  ...(topic && { topic }),
  critical: critical ?? false,
  measures: measures ?? [],
})

/** A validated record as the rest of the atlas sees it. */
export function normaliseChecklist(fileId: string, record: z.infer<typeof checklistSchema>): ChecklistFile {
  const { part_of: partOf, name, status, version, groups, categories } = record
  const questions = (record.questions ?? []).map(questionOf)
  if (!name || !status || version === undefined || !groups || !categories)
    return { id: fileId, ...(partOf !== undefined && { partOf }), questions }
  const own: readonly Category[] = categories
  const head = { id: fileId, name, status, version, groups, categories: own }
  return {
    id: fileId,
    head: { ...head, sources: record.sources ?? [], notes: record.notes ?? [] },
    questions,
  }
}
