import { describe, expect, it } from 'vitest'
import { standingOf } from './standing.ts'
import type { ItemEvidence, ItemState, PlanItem } from './work-plan.ts'

const ITEM: PlanItem = {
  id: 'inventory',
  task: { en: 'update it', ru: 'обновить' },
  due: '2022-Q4',
  responsible: [],
  support: [],
  source: 's001',
  evidence: [],
}
const said = (state: ItemState, asOf: string): ItemEvidence => ({ state, asOf, source: 's001' })
const overdue = (item: Partial<PlanItem>, asOf: string) => standingOf({ ...ITEM, ...item }, asOf).overdue

describe('how an item stands', () => {
  it('is overdue only when the last day of its deadline lies before the release', () => {
    expect(overdue({}, '2022-10-01')).toBe(false)
    expect(overdue({}, '2022-12-31')).toBe(false)
    expect(overdue({}, '2023-01-01')).toBe(true)
    expect(overdue({ due: '2022-06' }, '2022-06-30')).toBe(false)
    expect(overdue({ due: '2022-06' }, '2022-07-01')).toBe(true)
  })

  it('is never overdue without a deadline', () => {
    const { due, ...open } = ITEM
    expect(due).toBe('2022-Q4')
    expect(standingOf(open, '2099-01-01')).toEqual({ evidence: undefined, overdue: false })
  })

  it.each([
    ['done', false],
    ['dropped', false],
    ['partly', true],
    ['under-way', true],
    ['postponed', true],
  ] as const)('%s after the deadline: overdue is %s', (state, late) => {
    expect(overdue({ evidence: [said(state, '2022-05')] }, '2023-01-01')).toBe(late)
  })

  it('has the state of the latest document, whatever stands first in the file', () => {
    const evidence = [said('done', '2023-05'), said('under-way', '2022-05')]
    expect(standingOf({ ...ITEM, evidence }, '2024-01-01').evidence?.state).toBe('done')
    expect(standingOf({ ...ITEM, evidence: evidence.toReversed() }, '2024-01-01').evidence?.state).toBe(
      'done',
    )
  })
})
