import { describe, expect, it } from 'vitest'
import {
  both,
  inventedCountry,
  inventedFacility,
  inventedMethod,
  publishParts,
  SAID,
} from '../invented-parts.ts'
import { contextOf } from '../list/context.ts'
import { pairLinks } from './pair-links.ts'
import { allPairs, pairsOf } from './pairs.ts'

const at = (lat: number, lon: number, precision: 'site' | 'settlement' = 'site') => ({
  location: [{ lat, lon, precision, ...SAID }],
})
const rated = (volume: number) => ({
  water_hazard_class: [{ value: 3 as const, ...SAID }],
  volume_m3: [{ value: volume, ...SAID }],
})

const NOT_FOUND = { unknown: 'not-searched' } as const

const FACILITIES = [
  inventedFacility('kz/b-low', { ...rated(1e4), ...at(50, 70) }),
  inventedFacility('kz/a-high', { ...rated(1e8), ...at(49, 70) }),
  inventedFacility('kg/middle', { ...rated(1e6), ...at(50, 70.5, 'settlement') }),
  inventedFacility('kg/group', { kind: 'group', ...at(50.5, 73) }),
  inventedFacility('kg/pond-1', { member_of: 'kg/group', ...at(50.5, 73) }),
  inventedFacility('kg/pond-2', { member_of: 'kg/group' }),
  inventedFacility('kg/pond-10', { member_of: 'kg/group' }),
  inventedFacility('kz/lonely', {}),
]
const published = publishParts({
  facilities: FACILITIES,
  countries: [inventedCountry('kz', both('Kazakhstan')), inventedCountry('kg', both('Kyrgyzstan'))],
  methods: [inventedMethod()],
})
const named = (id: string) =>
  pairsOf(published, id).map(
    ({ one, other, reasons }) => `${one} ${other} ${reasons.map(({ kind }) => kind).join()}`,
  )

describe('the printed pairs', () => {
  it('join each rated record with the next below it, smaller id first', () => {
    expect(named('kz/a-high')).toEqual(['kg/middle kz/a-high place', 'kz/a-high kz/b-low near'])
    expect(named('kz/b-low')[0]).toBe('kg/middle kz/b-low place,near')
  })

  it('join members of a group in the order of their ids, and none with its group', () => {
    expect(named('kg/pond-10')).toEqual(['kg/pond-1 kg/pond-10 group', 'kg/pond-10 kg/pond-2 group'])
    expect(named('kg/group')).toEqual(['kg/group kg/middle near'])
  })

  it('leave alone what nothing joins, and come in one order', () => {
    expect(named('kz/lonely')).toEqual([])
    const keys = allPairs(published).map(({ one, other }) => `${one} ${other}`)
    expect(keys).toEqual(keys.toSorted())
    expect(new Set(keys).size).toBe(keys.length)
    for (const { one, other } of allPairs(published)) expect(one < other).toBe(true)
  })

  it('do not depend on the order of the records', () => {
    const turned = publishParts({
      facilities: FACILITIES.toReversed(),
      countries: [...published.atlas.countries.values()],
      methods: [...published.atlas.methods.values()],
    })
    expect(allPairs(turned)).toEqual(allPairs(published))
  })

  it('depend on the scores for neighbours in the ranking alone', () => {
    const kin = (of: typeof published) =>
      allPairs(of).flatMap(({ one, other, reasons }) => {
        const kinds = reasons.map(({ kind }) => kind).filter((kind) => kind !== 'place')
        return kinds.length > 0 ? [`${one} ${other} ${kinds.join()}`] : []
      })
    const unscored = publishParts({
      facilities: FACILITIES.map((facility) => ({
        ...facility,
        facts: { ...facility.facts, volume_m3: NOT_FOUND, water_hazard_class: NOT_FOUND },
      })),
      countries: [...published.atlas.countries.values()],
      methods: [...published.atlas.methods.values()],
    })
    expect(unscored.main.ranked.every(({ rank }) => rank === null)).toBe(true)
    expect(kin(unscored)).toEqual(kin(published))
  })

  it('are linked with the reason in words', () => {
    const [first] = pairLinks(contextOf(published, 'en'), 'kz/b-low')
    expect(first).toEqual({
      text: 'kg/middle',
      id: 'kg/middle',
      href: '/en/compare/kg/middle/with/kz/b-low/',
      why: 'neighbours in the ranking · about 36\u00a0km apart (points are approximate)',
    })
  })

  it('join nobody with a neighbour beyond 200 km; who is left alone is joined by material', () => {
    const lead = { material: [{ value: 'lead' as const, ...SAID }] }
    const far = publishParts({
      facilities: [
        inventedFacility('kz/near-1', at(50, 70)),
        inventedFacility('kz/near-2', at(51.7, 70)),
        inventedFacility('kz/far', { ...at(40, 50), ...lead }),
        inventedFacility('kz/no-place', lead),
      ],
      countries: [inventedCountry('kz', both('Kazakhstan'))],
      methods: [inventedMethod()],
    })
    expect(
      allPairs(far).map(
        ({ one, other, reasons }) => `${one} ${other} ${reasons.map(({ kind }) => kind).join()}`,
      ),
    ).toEqual(['kz/far kz/no-place alike', 'kz/near-1 kz/near-2 near'])
  })

  it('stay within the number that is printed, kinship first', () => {
    const many = publishParts({
      facilities: Array.from({ length: 2100 }, (_, n) =>
        inventedFacility(`kz/f-${String(n)}`, rated(1000 + n)),
      ),
      countries: [inventedCountry('kz', both('Kazakhstan'))],
      methods: [inventedMethod()],
    })
    expect(allPairs(many)).toHaveLength(2000)
    expect(pairsOf(many, 'kz/f-2099').length).toBe(1)
    expect(pairsOf(many, 'kz/f-0')).toEqual([])
  })
})

describe('a pair that an earlier release printed', () => {
  const ledger = [
    { address: 'compare/kg/pond-1/with/kz/lonely' },
    { address: 'compare/kg/pond-1/with/kz/gone' },
    { address: 'compare/kg/group/with/kz/lonely', redirect: 'facilities/kg/group' },
    { address: 'compare/kg/group/with/kg/middle' },
  ]
  const again = publishParts({
    facilities: FACILITIES,
    countries: [...published.atlas.countries.values()],
    methods: [inventedMethod()],
    ledger,
  })

  it('is printed as long as both records stand, and says why', () => {
    const keys = (of: typeof published) => allPairs(of).map(({ one, other }) => `${one} ${other}`)
    expect(keys(again).filter((key) => !keys(published).includes(key))).toEqual(['kg/pond-1 kz/lonely'])
    expect(keys(again)).toEqual(keys(again).toSorted())
    expect(pairLinks(contextOf(again, 'en'), 'kz/lonely')[0]?.why).toBe(
      'set side by side in an earlier release',
    )
  })

  it('keeps the reason it has today', () => {
    const reasons = (of: typeof published) => pairsOf(of, 'kg/group').map((pair) => pair.reasons)
    expect(reasons(again)).toEqual(reasons(published))
  })
})
