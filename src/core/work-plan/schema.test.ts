import { expect, it } from 'vitest'
import { normaliseWorkPlan, workPlanSchema } from './schema.ts'

const pair = { en: 'Text', ru: 'Текст' }
const ITEM = { id: 'inventory', task: pair, due: '2022-Q4', source: 's001' }
const PLAN = { kind: 'working-group', name: pair, as_of: '2022', sources: ['s001'], items: [ITEM] }
const refused = (keys: object) =>
  workPlanSchema
    .safeParse({ ...PLAN, ...keys })
    .error?.issues.map(({ message, path }) => [message, path.join('.')])

it('takes deadlines as exactly as sources have them, and nothing else', () => {
  for (const due of ['2022', '2022-Q1', '2022-06', '2022-06-30'])
    expect(refused({ items: [{ ...ITEM, due }] }), due).toBeUndefined()
  for (const due of ['2022-Q5', 'June 2022', 2022])
    expect(refused({ items: [{ ...ITEM, due }] })).toEqual([['bad-due', 'items.0.due']])
})

it('takes no evidence without a document, and no two items of one id', () => {
  expect(refused({ items: [{ ...ITEM, evidence: [] }] })).toEqual([['empty-list', 'items.0.evidence']])
  expect(refused({ items: [{ ...ITEM, evidence: [{ state: 'done', as_of: '2023' }] }] })?.[0]?.[1]).toBe(
    'items.0.evidence.0.source',
  )
  expect(
    refused({ items: [{ ...ITEM, evidence: [{ state: 'not-done', as_of: '2023', source: 's001' }] }] }),
  ).toHaveLength(1)
  expect(refused({ items: [ITEM, ITEM] })).toEqual([['item-repeated', 'items.1.id']])
})

it('knows a plan whose items were not found', () => {
  const { items, ...known } = PLAN
  expect(items).toHaveLength(1)
  expect(normaliseWorkPlan('kz-2023', workPlanSchema.parse(known))).toMatchObject({
    id: 'kz-2023',
    items: [],
  })
})
