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
import { apart, apartText } from './apart.ts'

const volume = (value: number) => ({ volume_m3: [{ value, ...SAID }] })
const span = (lo: number, hi: number) => ({ volume_m3: [{ range: [lo, hi] as [number, number], ...SAID }] })
const whc = (value: 'nwg' | 3) => ({ water_hazard_class: [{ value, ...SAID }] })

const published = publishParts({
  facilities: [
    inventedFacility('kz/high', { ...volume(1e9), ...whc(3) }),
    inventedFacility('kz/low', { ...volume(1e4), ...whc('nwg') }),
    inventedFacility('kz/huge-clean', { ...volume(1e10), ...whc('nwg') }),
    inventedFacility('kz/small-toxic', { ...volume(1e4), ...whc(3) }),
    inventedFacility('kz/open', { ...span(1e5, 1e9), ...whc(3) }),
    inventedFacility('kz/twin', { ...volume(1e9), ...whc(3) }),
    inventedFacility('kz/unrated', whc(3)),
    inventedFacility('kz/group', { kind: 'group' }),
  ],
  countries: [inventedCountry('kz', both('Kazakhstan'))],
  methods: [inventedMethod()],
})
const context = contextOf(published, 'en')
const of = (one: string, other: string) => apart(context, `kz/${one}`, `kz/${other}`)

describe('whether the data tell two records apart', () => {
  it('says which one is higher, and whether any weights keep it so', () => {
    expect(of('low', 'high')).toEqual({ known: 'apart', high: 'kz/high', low: 'kz/low', anyWeights: true })
    expect(of('huge-clean', 'small-toxic')).toEqual({
      known: 'apart',
      high: 'kz/huge-clean',
      low: 'kz/small-toxic',
      anyWeights: false,
    })
  })

  it('holds intervals that share even an end for overlapping', () => {
    expect(of('high', 'open')).toEqual({ known: 'overlap' })
    expect(of('high', 'twin')).toEqual({ known: 'equal' })
    expect(of('low', 'unrated').known).toBe('apart')
    expect(of('high', 'unrated').known).toBe('overlap')
  })

  it('compares nothing that stands outside the ranking', () => {
    expect(of('high', 'group')).toEqual({ known: 'excluded', out: ['kz/group'] })
  })

  it('is worded with the answer first', () => {
    expect(apartText(context, 'kz/low', 'kz/high')).toEqual([
      'Yes. Even the lowest index that the facts allow for “kz/high” is above the highest for “kz/low”.',
      'This holds whatever weight the parts get: in no part can “kz/low” score above “kz/high”.',
    ])
    expect(apartText(context, 'kz/high', 'kz/unrated')).toEqual([
      'No. The intervals overlap: either of the two may be the more hazardous one.',
      'So it cannot be said of either that it is the worse one whatever weight the parts get.',
      '“kz/unrated” is not rated; nothing was found on: capacity. Its interval holds everything that this leaves open.',
    ])
    expect(apartText(context, 'kz/group', 'kz/high')).toEqual([
      'The index does not answer this: “kz/group” stands outside the ranking.',
    ])
  })
})
