import { describe, expect, it } from 'vitest'
import { step } from './step.ts'

describe('step', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowUp', -1, 4],
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 4, 4],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['a', 2, null],
  ])('%s from %d leads to %s', (key, from, to) => {
    expect(step(key, from, 5)).toBe(to)
  })

  it('leads nowhere without marks', () => {
    expect(step('ArrowDown', -1, 0)).toBeNull()
  })
})
