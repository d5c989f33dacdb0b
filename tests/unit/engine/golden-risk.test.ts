import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/core/facility/facility.ts'
import { rank } from '../../../src/core/rank.ts'
import { scoreAll, scoreFacility } from '../../../src/core/score.ts'
import { fact, facility, number, part, says, shippedMethod } from '../../lib/invented.ts'

const risk = shippedMethod('tri-provisional')
const basic = shippedMethod('thi-basic-provisional')
const AS_OF = '2026-11-21'
const UZ = { downstream: fact(says(['UZ'])) }

type Expected = readonly [lo: number, best: number | null, hi: number, basis: string]

const scored = (component: string, facts: Partial<Facts>): Expected => {
  const { lo, best, hi, basis } = part(scoreFacility(facility('kg/a', facts), risk, AS_OF), component)
  return [lo, best, hi, basis]
}

describe('the parts of the risk index beside those of the hazard index', () => {
  it('are the basic hazard index, then people, then waters', () => {
    expect(risk.components.map(({ id }) => id)).toEqual(['capacity', 'toxicity', 'people', 'waters'])
    expect(risk.components.slice(0, 2)).toEqual(basic.components)
    expect([risk.ratedBy, risk.aging, risk.unrated]).toEqual([basic.ratedBy, basic.aging, basic.unrated])
    expect([risk.isDefault, risk.status]).toEqual([false, 'provisional'])
  })

  it('say of every row that it is provisional, and of people and waters that the scores are ours', () => {
    for (const component of risk.components.slice(2)) {
      expect(component.note?.en).toMatch(/have not been read.*\bours\b/s)
      expect(component.note?.ru).toMatch(/не прочитаны/)
      const rows = component.kind === 'log10' ? [] : component.rows
      expect(rows.map(({ status }) => status)).toEqual(rows.map(() => 'provisional'))
    }
  })

  const CASES: readonly (readonly [string, string, Partial<Facts>, Expected])[] = [
    ['people', 'nobody', { population_at_risk: fact(number(0)) }, [0, 0, 0, 'claim']],
    ['people', 'one', { population_at_risk: fact(number(1)) }, [1, 1, 1, 'claim']],
    ['people', 'ten: the worse class', { population_at_risk: fact(number(10)) }, [2, 2, 2, 'claim']],
    ['people', 'a hundred', { population_at_risk: fact(number(100)) }, [3, 3, 3, 'claim']],
    ['people', 'a thousand', { population_at_risk: fact(number(1000)) }, [3, 3, 3, 'claim']],
    ['people', 'more', { population_at_risk: fact(number(1001)) }, [4, 4, 4, 'claim']],
    // 9 to 100 meets the classes 1, 2 and 3; their middle is 2.
    ['people', 'a span', { population_at_risk: fact(number([9, 100])) }, [1, 2, 3, 'claim']],
    ['people', 'no figure', {}, [0, null, 4, 'unknown']],
    [
      'people',
      'those nearby do not count',
      { population_nearby: fact(number(300000)) },
      [0, null, 4, 'unknown'],
    ],
    ['waters', 'at the bank', { river_km: fact(number(0.2)) }, [2, 2, 2, 'claim']],
    ['waters', 'one kilometre', { river_km: fact(number(1)) }, [1, 1, 1, 'claim']],
    ['waters', 'ten kilometres', { river_km: fact(number(10)) }, [1, 1, 1, 'claim']],
    ['waters', 'farther', { river_km: fact(number(10.1)) }, [0, 0, 0, 'claim']],
    ['waters', 'a span over all', { river_km: fact(number([0.5, 20])) }, [0, 1, 2, 'claim']],
    ['waters', 'a country downstream', UZ, [1, 1.5, 2, 'derived']],
    [
      'waters',
      'two documents on it',
      { downstream: fact(says(['UZ'], '2001'), says(['UZ', 'KZ'], '2010')) },
      [1, 1.5, 2, 'derived'],
    ],
    ['waters', 'a distance before a country', { ...UZ, river_km: fact(number(30)) }, [0, 0, 0, 'claim']],
    ['waters', 'the name of a river alone', { river: fact(says('naryn')) }, [0, null, 2, 'unknown']],
    ['waters', 'nothing', {}, [0, null, 2, 'unknown']],
  ]

  it.each(CASES)('%s: %s', (component, _, facts, expected) => {
    expect(scored(component, facts)).toEqual(expected)
  })
})

describe('the risk index', () => {
  const known: Partial<Facts> = { volume_m3: fact(number(1e6)), water_hazard_class: fact(says(2)) }
  const exposed: Partial<Facts> = {
    population_at_risk: fact(number(50)),
    river_km: fact(number(0.5)),
  }

  it('adds people and waters to the hazard index', () => {
    const { lo, best, hi, rated, completeness } = scoreFacility(
      facility('kg/a', { ...known, ...exposed }),
      risk,
      AS_OF,
    )
    // 6 + 2 + 2 + 2
    expect([lo, best, hi, rated, completeness]).toEqual([12, 12, 12, true, 1])
  })

  it('is rated by capacity and toxicity alone; without people the place is null, the band stays', () => {
    const all = [
      facility('kg/a', { ...known, ...UZ }),
      facility('kg/b', { ...known, ...exposed }),
      facility('kg/c', exposed),
      facility('kg/d', known),
    ]
    const ranked = rank(scoreAll(all, risk, AS_OF))
    const rows = ranked.map(({ score, rank: mine }) => [score.facility, score.lo, score.hi, mine])
    expect(rows).toEqual([
      ['kg/b', 12, 12, { place: 1, best: 1, worst: 3 }],
      // capacity 2 to 10, toxicity 0 to 3, then 2 and 2
      ['kg/c', 6, 17, null],
      // 8 + [0, 4] + [1, 2]
      ['kg/a', 9, 14, { place: null, best: 1, worst: 3 }],
      ['kg/d', 8, 14, { place: null, best: 1, worst: 3 }],
    ])
  })
})
