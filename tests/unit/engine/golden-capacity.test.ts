import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/core/facility/facility.ts'
import { scoreFacility } from '../../../src/core/score.ts'
import { fact, facility, number, part, says, shippedMethod } from '../../lib/invented.ts'

const basic = shippedMethod('thi-basic-provisional')
const AS_OF = '2026-11-21'

type Expected = readonly [lo: number, best: number | null, hi: number, basis: string]

const scored = (component: string, facts: Partial<Facts>): Expected => {
  const { lo, best, hi, basis } = part(scoreFacility(facility('kg/a', facts), basic, AS_OF), component)
  return [lo, best, hi, basis]
}

describe('capacity: log10 of cubic metres', () => {
  const CASES: readonly (readonly [string, Partial<Facts>, Expected])[] = [
    // log10(110500) = 5 + log10(1.105) = 5 + 0.043362278021
    ['one value', { volume_m3: fact(number(110500)) }, [5.043362278, 5.043362278, 5.043362278, 'claim']],
    // log10(1000) is 2.9999999999999996 in floating point; rounding makes it 3.
    ['a power of ten', { volume_m3: fact(number(1000)) }, [3, 3, 3, 'claim']],
    ['the least volume', { volume_m3: fact(number(100)) }, [2, 2, 2, 'claim']],
    ['the greatest volume', { volume_m3: fact(number(1e10)) }, [10, 10, 10, 'claim']],
    // log10(1.1) = 0.041392685158, log10(1.5) = 0.176091259056, their middle 0.108741972107
    [
      'a span',
      { volume_m3: fact(number([110000, 150000])) },
      [5.041392685, 5.108741972, 5.176091259, 'claim'],
    ],
    // The middle of the score 5 to 7 is 6, that of the volume would be 6.7.
    ['the middle of the score', { volume_m3: fact(number([1e5, 1e7])) }, [5, 6, 7, 'claim']],
    [
      'a preferred value before a later span',
      { volume_m3: fact(number(110500, '2007', true), number([110000, 150000], '2010')) },
      [5.041392685, 5.043362278, 5.176091259, 'claims-differ'],
    ],
    [
      'the latest of two',
      { volume_m3: fact(number(1e5, '2005-03'), number(1e6, '2005')) },
      [5, 5, 6, 'claims-differ'],
    ],
    [
      'undated is older than any date',
      { volume_m3: fact(number(1e5, 'undated'), number(1e6, '1950')) },
      [5, 6, 6, 'claims-differ'],
    ],
    [
      'several of the latest date: the middle of their hull',
      { volume_m3: fact(number(1e5, '2010'), number(1e7, '2010'), number(1e8, '2001')) },
      [5, 6, 8, 'claims-differ'],
    ],
    [
      'a later span that covers the earlier value',
      { volume_m3: fact(number(1e5, '2001'), number([1e4, 1e6], '2010')) },
      [4, 5, 6, 'claim'],
    ],
    [
      'the same value twice',
      { volume_m3: fact(number(1e5, '2001'), number(1e5, '2010')) },
      [5, 5, 5, 'claim'],
    ],
    // 36 million t: 36/1.8 = 20, 36/1.2 = 30 million m3; log10 7.301029995664 and 7.477121254720
    ['a mass', { mass_t: fact(number(36e6)) }, [7.301029996, 7.389075625, 7.477121255, 'derived']],
    // 180/1.8 = 100, 180/1.2 = 150
    ['the least mass', { mass_t: fact(number(180)) }, [2, 2.08804563, 2.176091259, 'derived']],
    // 1.2e10/1.8 = 6.67e9: 9.823908740944; 1.2e10/1.2 = 1e10
    ['the greatest mass', { mass_t: fact(number(1.2e10)) }, [9.823908741, 9.91195437, 10, 'derived']],
    // 105/1.8 = 58.33, 360/1.2 = 300 million m3: 7.765916793967 and 8.477121254720, middle 8.1215190243435
    [
      'two masses: the hull, no deciding claim',
      { mass_t: fact(number(105e6, '2005', true), number(360e6, '2010')) },
      [7.765916794, 8.121519024, 8.477121255, 'derived'],
    ],
    [
      'a volume before a mass',
      { volume_m3: fact(number(1e6)), mass_t: fact(number(36e6)) },
      [6, 6, 6, 'claim'],
    ],
    ['nothing', {}, [2, null, 10, 'unknown']],
    [
      'not applicable counts as unknown',
      { volume_m3: { unknown: 'not-applicable' } },
      [2, null, 10, 'unknown'],
    ],
    // 32.6 million m3 of 2005 in 2026: 21 - 5 = 16 years beyond, times 1 + 16 * 0.1 = 2.6: 84.76 million m3
    [
      'an old figure of an active facility',
      { volume_m3: fact(number(32.6e6, '2005-01')), status: fact(says('active')) },
      [7.5132176, 7.5132176, 7.928190948, 'claim'],
    ],
    // 5 calendar years are not beyond the shelf life, 6 are one: times 1.1
    [
      'five years old',
      { volume_m3: fact(number(1e6, '2021')), status: fact(says('active')) },
      [6, 6, 6, 'claim'],
    ],
    [
      'six years old',
      { volume_m3: fact(number(1e6, '2020-12-31')), status: fact(says('active')) },
      [6, 6, 6.041392685, 'claim'],
    ],
    [
      'old figures of a closed facility stay',
      { volume_m3: fact(number(1e6, '1990')), status: fact(says('closed')) },
      [6, 6, 6, 'claim'],
    ],
    [
      'undated figures have no age',
      { volume_m3: fact(number(1e6, 'undated')), status: fact(says('active')) },
      [6, 6, 6, 'claim'],
    ],
    // 5e9 * 2.6 would be 1.3e10: capped at the full range
    [
      'opened no further than the full range',
      { volume_m3: fact(number(5e9, '2005')), status: fact(says('active')) },
      [9.698970004, 9.698970004, 10, 'claim'],
    ],
    // The two state the same; only their ages differ.
    [
      'ages alone are no difference',
      { volume_m3: fact(number(1e6, '2005'), number(1e6, '2020')), status: fact(says('active')) },
      [6, 6, 6.414973348, 'claim'],
    ],
  ]

  it.each(CASES)('%s', (_, facts, expected) => {
    expect(scored('capacity', facts)).toEqual(expected)
  })
})
