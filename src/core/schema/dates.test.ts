import { expect, it } from 'vitest'
import { asOf, isDate } from './dates.ts'

it.each(['2013', '2013-02', '2013-02-28', '2024-02-29', '2000-02-29'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true)
})

it.each([
  '0000',
  '13',
  '2013-13',
  '2013-00',
  '2021-02-29',
  '1900-02-29',
  '2013-04-31',
  '2013-2-1',
  '2013-02-28T00',
  ' 2013',
  'undated',
])('%s is none', (text) => {
  expect(isDate(text)).toBe(false)
})

it('knows the word undated', () => {
  expect(asOf.safeParse('undated').success).toBe(true)
  expect(asOf.safeParse('unknown').success).toBe(false)
})
