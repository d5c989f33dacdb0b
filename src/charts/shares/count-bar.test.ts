import { describe, expect, it } from 'vitest'
import { countBar } from './count-bar.ts'

describe('countBar', () => {
  it('lays counts behind one another', () => {
    expect(countBar([3, 0, 1], 8)).toEqual([
      { from: 0, length: 37.5 },
      { from: 37.5, length: 0 },
      { from: 37.5, length: 12.5 },
    ])
  })

  it('stays within the bar', () => {
    expect(countBar([3, 9], 6)).toEqual([
      { from: 0, length: 50 },
      { from: 50, length: 50 },
    ])
    expect(countBar([0], 0)).toEqual([{ from: 0, length: 0 }])
  })
})
