import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SeismicScale, SeismicValue } from './seismic.ts'
import { SEISMIC_SCALES } from './seismic.ts'
import { byFamily, familyOf, hullOfValue, REGIONAL_KM, regionalValues } from './regional.ts'

const both = (text: string) => ({ en: text, ru: text })
const said = { source: 's1', asOf: '2015' }

function value(id: string, more: Partial<SeismicValue> & { readonly lo?: number } = {}): SeismicValue {
  const { lo = 8, ...rest } = more
  return {
    id,
    place: both(id),
    holdsFor: 'town',
    at: { lat: 43, lon: 75 },
    placeSources: [],
    scale: 'msk-64',
    basis: 'probabilistic',
    returnPeriod: 475,
    what: both('intensity'),
    fact: [{ value: { lo, hi: lo }, ...said }],
    notes: [],
    ...rest,
  }
}

describe('regionalValues', () => {
  // A degree of latitude is 111.2 km.
  const near = value('near', { at: { lat: 43.5, lon: 75 } })
  const nearer = value('nearer', { at: { lat: 43.1, lon: 75 }, lo: 7 })
  const other = value('other', { at: { lat: 44, lon: 75 }, scale: 'pga-g', lo: 0.2 })
  const far = value('far', { at: { lat: 45, lon: 75 }, returnPeriod: 2475 })
  const spot = { lat: 43, lon: 75 }

  it('gives the nearest town of each scale within reach, with the distance', () => {
    const { near: found } = regionalValues([near, far, other, nearer], spot, 'KG')
    expect(found.map(({ value: { id }, km }) => [id, Math.round(km)])).toEqual([
      ['nearer', 11],
      ['other', 111],
    ])
  })

  it('names the nearest town beyond reach, and nothing where the place is unknown', () => {
    const { near: none, nearest } = regionalValues([far], spot, 'KG')
    expect(none).toEqual([])
    expect(nearest?.km).toBeGreaterThan(REGIONAL_KM)
    expect(regionalValues([near], undefined, 'KG')).toEqual({ near: [], nearest: null, whole: [] })
  })

  it('takes no area, no site and no value without coordinates for a town', () => {
    const kinds = [
      value('area', { holdsFor: 'area' }),
      value('site', { holdsFor: 'site' }),
      value('nowhere', { at: null }),
    ]
    expect(regionalValues(kinds, spot, 'KG').near).toEqual([])
  })

  it('gives a value of a whole territory to that country alone', () => {
    const whole = value('whole', { holdsFor: 'area', at: null, whole: 'KG' })
    expect(regionalValues([whole], undefined, 'KG').whole).toEqual([whole])
    expect(regionalValues([whole], undefined, 'KZ').whole).toEqual([])
  })
})

describe('families', () => {
  const scale = fc.constantFrom<SeismicScale>(...SEISMIC_SCALES)
  const period = fc.constantFrom(null, 475, 2475)
  const basis = fc.constantFrom('probabilistic' as const, 'observed' as const, 'stated' as const)
  const any = fc
    .tuple(scale, period, basis)
    .map(([of, returnPeriod, on]) => value('any', { scale: of, returnPeriod, basis: on }))

  it('never hold two scales, two return periods or two kinds of value', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (values) => {
        const families = [...byFamily(values).values()]
        for (const family of families) {
          expect(new Set(family.map((each) => each.scale)).size).toBe(1)
          expect(new Set(family.map((each) => each.returnPeriod)).size).toBe(1)
          expect(new Set(family.map((each) => each.basis)).size).toBe(1)
        }
        expect(families.flat().length).toBe(values.length)
      }),
    )
  })

  it('are told apart by an unknown return period as well', () => {
    expect(familyOf(value('a', { returnPeriod: null }))).not.toBe(familyOf(value('a')))
  })

  it('hullOfValue spans all claims', () => {
    const fact = [
      { value: { lo: 7, hi: 8 }, ...said },
      { value: { lo: 6, hi: 6 }, ...said },
    ] as const
    expect(hullOfValue(value('a', { fact }))).toEqual({ lo: 6, hi: 8 })
  })
})
