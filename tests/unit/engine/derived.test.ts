import { describe, expect, it } from 'vitest'
import { derivedInterval, outsideDerived } from '../../../src/core/derived.ts'
import type { Facts } from '../../../src/core/facility/facility.ts'
import { fact, facility, number, says, shippedMethod } from '../../lib/invented.ts'

const basic = shippedMethod('thi-basic-provisional')

describe('derivedInterval', () => {
  it('reads another fact whether or not the input has claims', () => {
    // 1.8 million t: 1 to 1.5 million m3
    const facts = { mass_t: fact(number(1.8e6)), volume_m3: fact(number(1e9)) }
    expect(derivedInterval(facility('kg/a', facts), basic, 'capacity')).toEqual({
      lo: 6,
      hi: 6.176091259,
      from: 'mass_t',
    })
  })

  it('is null where nothing bounds the component, or there is no such component', () => {
    expect(derivedInterval(facility('kg/a'), basic, 'capacity')).toBeNull()
    expect(derivedInterval(facility('kg/a', { mass_t: fact(number(1e6)) }), basic, 'dam')).toBeNull()
  })
})

describe('outsideDerived', () => {
  it('names claims that have nothing in common with the derived interval', () => {
    const facts: Partial<Facts> = {
      mass_t: fact(number(1.8e6)),
      // inside, across the border, above, below
      volume_m3: fact(number(1.2e6), number([1.4e6, 9e6]), number(1.6e6), number(0.9e6)),
      material: fact(says('uranium-mill-tailings')),
      water_hazard_class: fact(says(1), says(2)),
    }
    expect(outsideDerived(facility('kg/a', facts), basic)).toEqual([
      { component: 'capacity', fact: 'volume_m3', claim: 2, from: 'mass_t' },
      { component: 'capacity', fact: 'volume_m3', claim: 3, from: 'mass_t' },
      { component: 'toxicity', fact: 'water_hazard_class', claim: 0, from: 'material' },
    ])
  })
})
