import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/core/facility/facility.ts'
import { scoreFacility } from '../../../src/core/score.ts'
import { fact, facility, number, part, says, shippedMethod } from '../../lib/invented.ts'

const basic = shippedMethod('thi-basic-provisional')
const extended = shippedMethod('thi-extended-provisional')
const AS_OF = '2026-11-21'

type Expected = readonly [lo: number, best: number | null, hi: number, basis: string]

const scored = (component: string, facts: Partial<Facts>, method = basic): Expected => {
  const { lo, best, hi, basis } = part(scoreFacility(facility('kg/a', facts), method, AS_OF), component)
  return [lo, best, hi, basis]
}

describe('toxicity: water hazard class, else by the material', () => {
  const CASES: readonly (readonly [string, Partial<Facts>, Expected])[] = [
    ['nwg', { water_hazard_class: fact(says('nwg')) }, [0, 0, 0, 'claim']],
    ['class 3', { water_hazard_class: fact(says(3)) }, [3, 3, 3, 'claim']],
    [
      'classes that differ',
      { water_hazard_class: fact(says(1, '2001'), says(3, '2010')) },
      [1, 3, 3, 'claims-differ'],
    ],
    ['uranium', { material: fact(says('uranium-mill-tailings')) }, [2, 2.5, 3, 'derived']],
    ['gold', { material: fact(says('gold-tailings')) }, [1, 2, 3, 'derived']],
    ['iron ore', { material: fact(says('iron-ore-tailings')) }, [0, 1, 2, 'derived']],
    [
      'two materials: the hull',
      { material: fact(says('iron-ore-tailings', '2001'), says('uranium-mill-tailings', '2010')) },
      [0, 1.5, 3, 'derived'],
    ],
    ['a material without a row', { material: fact(says('nickel-cobalt')) }, [0, null, 3, 'unknown']],
    [
      'one material of two without a row leaves all open',
      { material: fact(says('iron-ore-tailings', '2001'), says('nickel-cobalt', '2010')) },
      [0, null, 3, 'unknown'],
    ],
    [
      'a class before the material',
      { water_hazard_class: fact(says(1)), material: fact(says('uranium-mill-tailings')) },
      [1, 1, 1, 'claim'],
    ],
  ]

  it.each(CASES)('%s', (_, facts, expected) => {
    expect(scored('toxicity', facts)).toEqual(expected)
  })
})

describe('the further parts of the extended index', () => {
  const CASES: readonly (readonly [string, string, Partial<Facts>, Expected])[] = [
    ['management', 'active', { status: fact(says('active')) }, [0, 0, 0, 'claim']],
    ['management', 'closed', { status: fact(says('closed')) }, [0, 0.5, 1, 'claim']],
    [
      'management',
      'a state that nobody knows',
      { status: fact(says('unknown-state')) },
      [0, 0.5, 1, 'claim'],
    ],
    ['management', 'orphaned', { status: fact(says('orphaned')) }, [1, 1, 1, 'claim']],
    ['management', 'no status', {}, [0, null, 1, 'unknown']],
    ['management', 'a state without a row', { status: fact(says('planned')) }, [0, null, 1, 'unknown']],
    [
      'management',
      'an earlier state without a row leaves all open',
      { status: fact(says('under-construction', '2001'), says('active', '2010')) },
      [0, 0, 1, 'claims-differ'],
    ],
    ['seismicity', 'the threshold itself', { pga_g: fact(number(0.1)) }, [0, 0, 0, 'claim']],
    ['seismicity', 'above it', { pga_g: fact(number(0.18)) }, [1, 1, 1, 'claim']],
    ['seismicity', 'a span across it', { pga_g: fact(number([0.1, 0.2])) }, [0, 0.5, 1, 'claim']],
    ['flood', 'outside', { flood_zone: fact(says('outside')) }, [0, 0, 0, 'claim']],
    ['flood', 'inside', { flood_zone: fact(says('inside-500')) }, [1, 1, 1, 'claim']],
    ['dam', 'at 1.5', { factor_of_safety: fact(number(1.5)) }, [0, 0, 0, 'claim']],
    ['dam', 'at 1.2', { factor_of_safety: fact(number(1.2)) }, [1, 1, 1, 'claim']],
    ['dam', 'below', { factor_of_safety: fact(number(1.19)) }, [2, 2, 2, 'claim']],
    // From 1.1 to 1.5 every step is met; the middle of 0 to 2 is 1.
    ['dam', 'a span over all steps', { factor_of_safety: fact(number([1.1, 1.5])) }, [0, 1, 2, 'claim']],
  ]

  it.each(CASES)('%s: %s', (component, _, facts, expected) => {
    expect(scored(component, facts, extended)).toEqual(expected)
  })
})

describe('the index', () => {
  it('adds the parts', () => {
    const facts: Partial<Facts> = {
      volume_m3: fact(number(110500)),
      material: fact(says('uranium-mill-tailings')),
    }
    const { lo, best, hi, rated, completeness } = scoreFacility(facility('kg/a', facts), basic, AS_OF)
    // 5.043362278 + [2, 2.5, 3]
    expect([lo, best, hi, rated, completeness]).toEqual([7.043362278, 7.543362278, 8.043362278, true, 1])
  })

  it('has no best where a part has none, and keeps its band', () => {
    const facts: Partial<Facts> = { volume_m3: fact(number(1e6)), water_hazard_class: fact(says(2)) }
    const { lo, best, hi, rated, completeness } = scoreFacility(facility('kg/a', facts), extended, AS_OF)
    // 6 + 2, then management 0-1, seismicity 0-1, flood 0-1, dam 0-2; 2 of 6 parts known
    expect([lo, best, hi, rated, completeness]).toEqual([8, null, 13, true, 0.333333333])
  })
})
