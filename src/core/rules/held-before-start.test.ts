import { expect, it } from 'vitest'
import { trainingSchema } from '../training/schema.ts'
import { heldBeforeStart } from './held-before-start.ts'
import { recordView } from './test-view.ts'

const pair = { en: 'Text', ru: 'Текст' }
const RECORD = { kind: 'workshop', name: pair, from: '2021-06-02', to: '2021-06-04', sources: ['s001'] }
const told = (from: string, date: string) =>
  heldBeforeStart
    .check(
      recordView('trainings/zarafshan-2021.yaml', { ...RECORD, from, held: { source: 's001', as_of: date } }),
    )
    .map(({ code, path }) => [code, path.join('.')])
const shape = (keys: object) =>
  trainingSchema
    .safeParse({ ...RECORD, ...keys })
    .error?.issues.map(({ message, path }) => [message, path.join('.')])

it('an announcement is no evidence that something took place', () => {
  expect(told('2021-06-02', '2021-04-23')).toEqual([['held-before-start', 'held.as_of']])
  expect(told('2021-06-02', '2021-06-02')).toEqual([])
})

it('a round date is read as what it may be', () => {
  expect(told('2021-06-02', '2021')).toEqual([])
  expect(told('2021', '2021-04-23')).toEqual([])
  expect(told('2021-06-02', '2020')).toEqual([['held-before-start', 'held.as_of']])
  expect(told('2021-06-02', 'undated')).toEqual([])
})

it('an event does not end before it begins', () => {
  expect(shape({})).toBeUndefined()
  expect(shape({ to: '2021-06-01' })).toEqual([['ends-before-start', 'to']])
  expect(shape({ to: '2021-06' })).toBeUndefined()
  expect(shape({ planned: { from: '2020-10', to: '2020-09' } })).toEqual([
    ['ends-before-start', 'planned.to'],
  ])
})
