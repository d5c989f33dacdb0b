import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/core/facility/facility.ts'
import type { Kind, Status, WATER_HAZARD_CLASSES } from '../../../src/core/facility/vocabulary.ts'
import { rank } from '../../../src/core/rank.ts'
import { scoreFacility } from '../../../src/core/score.ts'
import { fact, facility, number, part, says, shippedMethod } from '../../lib/invented.ts'

type Class = (typeof WATER_HAZARD_CLASSES)[number]
const basic = shippedMethod('thi-basic-provisional')
const known = {
  volume_m3: fact(number(1e6)),
  water_hazard_class: fact(says<Class>(2)),
}
const scored = (facts: Partial<Facts>, kind: Kind = 'facility') =>
  scoreFacility(facility('kg/a', facts, kind), basic, '2026-11-21')

describe('why a record is not rated', () => {
  it.each([
    ['planned', 'status-planned'],
    ['under-construction', 'status-under-construction'],
    ['relocated', 'status-relocated'],
  ] as const)('%s facilities hold no tailings now', (status, why) => {
    const score = scored({ ...known, status: fact(says(status)) })
    expect(score).toMatchObject({ rated: false, excluded: true, whyUnrated: why })
    expect(rank([score])).toMatchObject([{ rank: null, rankAll: null }])
  })

  it.each(['group', 'legacy-waste', 'radioactive-waste'] as const)('%s is listed only', (kind) => {
    const score = scored(known, kind)
    expect(score).toMatchObject({ rated: false, excluded: true, whyUnrated: `kind-${kind}` })
  })

  it.each([
    [{ volume_m3: known.volume_m3 }, 'unknown-toxicity', ['toxicity']],
    [{ water_hazard_class: known.water_hazard_class }, 'unknown-capacity', ['capacity']],
    [{}, 'unknown-capacity-toxicity', ['capacity', 'toxicity']],
  ])('lacks evidence: %#', (facts, why, missing) => {
    const score = scored(facts)
    expect(score).toMatchObject({ rated: false, excluded: false, whyUnrated: why, missing })
    expect(rank([score])).toMatchObject([{ rank: null, rankAll: { best: 1, worst: 1 } }])
  })

  it('rates where the status is unknown, missing or disputed', () => {
    const disputed = fact<Status>(says('planned', '2020'), says('active', '2020'))
    const emptiedTwice = fact<Status>(says('planned', '2020'), says('relocated', '2020'))
    const states: readonly Partial<Facts>[] = [
      {},
      { status: { unknown: 'undisclosed' } },
      { status: disputed },
      { status: emptiedTwice },
    ]
    for (const state of states)
      expect(scored({ ...known, ...state })).toMatchObject({ rated: true, excluded: false, whyUnrated: null })
  })

  it('goes by the deciding status, not by an older one', () => {
    expect(scored({ ...known, status: fact(says('planned', '2001'), says('active', '2010')) }).rated).toBe(
      true,
    )
    expect(
      scored({ ...known, status: fact(says('planned', '2001', true), says('active', '2010')) }).rated,
    ).toBe(false)
    expect(scored({ ...known, status: fact(says('planned', '2020'), says('planned', '2020')) }).rated).toBe(
      false,
    )
  })
})

describe('evidence', () => {
  it('names each claim, which decides, and how an old figure was opened', () => {
    const volumes = fact(number(1e6, '2005'), number(2e6, '2023-05'))
    const score = scored({ ...known, volume_m3: volumes, status: fact(says('active')) })
    expect(part(score, 'capacity').evidence).toEqual([
      { fact: 'volume_m3', claim: 0, decides: false, opened: { from: '2005', factor: 2.6 } },
      { fact: 'volume_m3', claim: 1, decides: true, opened: null },
    ])
  })

  it('names the fact a part is derived from, and decides nothing by it', () => {
    const { input, evidence } = part(scored({ mass_t: fact(number(36e6)) }), 'capacity')
    expect(input).toBe('volume_m3')
    expect(evidence).toEqual([{ fact: 'mass_t', claim: 0, decides: false, opened: null }])
  })

  it('is empty where nothing is known', () => {
    expect(part(scored({}), 'capacity').evidence).toEqual([])
  })
})
