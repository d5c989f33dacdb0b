import { describe, expect, it } from 'vitest'
import { cell } from './score-csv.ts'

describe('cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['=1+1', `"'=1+1"`],
    [' =1', `"' =1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', `"'＝1"`],
    ['@x', `"'@x"`],
    ['-5.5', `"'-5.5"`],
    [-5.5, '-5.5'],
    [null, ''],
    [true, 'true'],
  ])('%j becomes %j', (value, expected) => {
    expect(cell(value)).toBe(expected)
  })
})
