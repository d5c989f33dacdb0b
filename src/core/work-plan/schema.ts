import { z } from 'zod'
import { sourceIds } from '../schema/claims.ts'
import { asOf } from '../schema/dates.ts'
import { countryCode, id } from '../schema/ids.ts'
import { line, localised, notes } from '../schema/text.ts'
import { spanOf } from '../span.ts'
import { ITEM_STATES, PLAN_KINDS } from './work-plan.ts'
import type { PlanItem, WorkPlan } from './work-plan.ts'

const bodies = z.array(localised).min(1, { error: 'empty-list' })

const evidence = z.strictObject({
  state: z.literal(ITEM_STATES).meta({ description: 'What the document says of the item.' }),
  as_of: asOf,
  source: id,
  note: localised.optional(),
})

const item = z.strictObject({
  id: id.meta({ description: 'Name of the item within the plan, for ever.', examples: ['self-assessment'] }),
  task: localised.meta({ description: 'What is to be done, in our words.' }),
  due: z
    .string({ error: 'bad-due' })
    .refine((text) => spanOf(text) !== undefined, { error: 'bad-due' })
    .meta({ description: 'Deadline as exactly as the source has it.', examples: ['2022-06', '2022-Q4'] })
    .optional(),
  due_stated: localised.meta({ description: 'The deadline in the words of the source.' }).optional(),
  responsible: bodies.meta({ description: 'Bodies that answer for it.' }).optional(),
  support: bodies.meta({ description: 'Who helps.' }).optional(),
  source: id.meta({ description: 'Id of the document that states the task.', examples: ['s010'] }),
  locator: line.meta({ description: 'Page, table or row of the source.' }).optional(),
  evidence: z
    .array(evidence)
    .min(1, { error: 'empty-list' })
    .meta({ description: 'What documents say of its state; left out where none was found.' })
    .optional(),
  note: localised.optional(),
})

/** A record of `work-plans/` as it stands in the file, keys in canonical order. */
export const workPlanSchema = z
  .strictObject({
    kind: z.literal(PLAN_KINDS).meta({ description: 'What kind of plan it is.' }),
    name: localised.meta({ description: 'What the plan is called, in both languages.' }),
    country: countryCode.optional(),
    as_of: asOf,
    text: localised.meta({ description: 'What the plan is and who made it.' }).optional(),
    sources: sourceIds.meta({ description: 'Documents that the plan is known from.' }),
    items: z
      .array(item)
      .min(1, { error: 'empty-list' })
      .check(({ value, issues }) => {
        const seen = new Set<string>()
        for (const [index, each] of value.entries()) {
          if (seen.has(each.id))
            issues.push({
              code: 'custom',
              message: 'item-repeated',
              input: value,
              path: [index, 'id'],
              params: { id: each.id },
            })
          seen.add(each.id)
        }
      })
      .meta({ description: 'The tasks in the order of the plan; left out where they were not found.' })
      .optional(),
    notes: notes.optional(),
  })
  .meta({ title: 'Work plan', description: 'One plan of tasks with deadlines and responsible bodies.' })

function normaliseItem(item: NonNullable<z.infer<typeof workPlanSchema>['items']>[number]): PlanItem {
  const { id: name, task, due, due_stated, responsible, support, source, locator, evidence, note } = item
  return {
    id: name,
    task,
    ...(due !== undefined && { due }),
    ...(due_stated && { dueStated: due_stated }),
    responsible: responsible ?? [],
    support: support ?? [],
    source,
    ...(locator !== undefined && { locator }),
    evidence: (evidence ?? []).map(({ as_of, note: remark, ...rest }) => ({
      ...rest,
      asOf: as_of,
      ...(remark && { note: remark }),
    })),
    ...(note && { note }),
  }
}

/** A validated record as the rest of the atlas sees it. */
export function normaliseWorkPlan(fileId: string, record: z.infer<typeof workPlanSchema>): WorkPlan {
  return {
    id: fileId,
    kind: record.kind,
    name: record.name,
    ...(record.country !== undefined && { country: record.country }),
    asOf: record.as_of,
    ...(record.text && { text: record.text }),
    sources: record.sources,
    items: (record.items ?? []).map(normaliseItem),
    notes: record.notes ?? [],
  }
}
