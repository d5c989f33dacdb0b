import { expect, it } from 'vitest'
import type { Agreement, Says } from './agreement.ts'
import { agreement } from './agreement.ts'

const span = (lo: number, hi = lo) => ({ lo, hi })

it.each<[Agreement, readonly Says[]]>([
  ['unknown', []],
  ['unknown', [null, null]],
  ['unknown', [span(3), 'not-compared']],
  ['same', [span(3), span(3)]],
  ['overlaps', [span(1, 4), span(1, 4)]],
  ['overlaps', [span(1, 3), span(3, 5)]],
  ['differs', [span(1, 2), span(3, 5)]],
  ['differs', [span(1, 4), span(3, 6), span(5, 9)]],
  [
    'same',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  ],
  ['differs', [['a', 'b'], ['a']]],
  ['partly', [['a'], null]],
  ['partly', [span(1, 4), null, span(2, 2)]],
  ['differs', [['a'], null, ['b']]],
  ['same', [['a']]],
])('%s: %j', (expected, columns) => {
  expect(agreement(columns)).toBe(expected)
  expect(agreement(columns.toReversed())).toBe(expected)
})
