import { expect, it } from 'vitest'
import { shares } from './shares.ts'

it('lays stretches one behind another', () => {
  expect(shares([30, 10], 80)).toEqual([
    { from: 0, length: 37.5 },
    { from: 37.5, length: 12.5 },
  ])
})

it('never leaves the bar, and is empty where there is no whole', () => {
  expect(shares([90], 80)).toEqual([{ from: 0, length: 100 }])
  expect(shares([3], 0)).toEqual([{ from: 0, length: 0 }])
})
