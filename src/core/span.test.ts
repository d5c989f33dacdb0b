import { describe, expect, it } from 'vitest'
import { dayAfter, spanOf } from './span.ts'

describe('the days that a date covers', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2022-Q1', '2022-01-01', '2022-03-31', 'quarter'],
    ['2022-Q2', '2022-04-01', '2022-06-30', 'quarter'],
    ['2022-Q4', '2022-10-01', '2022-12-31', 'quarter'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['2022-06-30', '2022-06-30', '2022-06-30', 'day'],
  ])('%s', (text, first, last, precision) => {
    expect(spanOf(text)).toEqual({ first, last, precision })
  })

  it.each(['2022-Q0', '2022-Q5', '2022-13', '2023-02-29', 'summer', '', '2022-Q1 '])(
    '"%s" is no date',
    (text) => {
      expect(spanOf(text)).toBeUndefined()
    },
  )
})

it.each([
  ['2022-06-30', '2022-07-01'],
  ['2022-12-31', '2023-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next)
})
