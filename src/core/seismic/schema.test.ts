import { describe, expect, it } from 'vitest'
import { READERS } from '../record-kinds.ts'

const item = {
  id: 'town-msk-475',
  place: { en: 'Town', ru: 'Город' },
  holds_for: 'town',
  scale: 'msk-64',
  basis: 'probabilistic',
  return_period_years: 475,
  what: { en: 'intensity', ru: 'интенсивность' },
  fact: [{ value: 8, source: 's1', as_of: '2015' }],
}

function codes(...items: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const read = READERS.seismic('seismic.yaml', 'seismic', {
    values: items.map((each) => ({ ...item, ...each })),
  })
  return 'issues' in read ? read.issues.map(({ code, path }) => `${code} ${path.join('.')}`) : []
}

describe('seismic.yaml', () => {
  it('takes a value within its scale', () => {
    expect(codes({})).toEqual([])
    expect(codes({ scale: 'pga-g', fact: [{ ...item.fact[0], value: 0.92 }] })).toEqual([])
  })

  it('refuses a value its scale does not know', () => {
    expect(codes({ scale: 'pga-g' })).toEqual(['outside-scale values.0.fact.0.value'])
    expect(codes({ fact: [{ ...item.fact[0], value: 0.5 }] })).toEqual([
      'outside-scale values.0.fact.0.value',
    ])
    const { value: _, ...claim } = { ...item.fact[0], value: 0 }
    expect(codes({ scale: 'magnitude-ms', fact: [{ ...claim, range: [8, 11] }] })).toEqual([
      'outside-scale values.0.fact.0.range',
    ])
  })

  it('refuses a second item of one id, and the id of a facility', () => {
    expect(codes({}, {})).toEqual(['item-repeated values.1.id'])
    expect(codes({ facility: 'kg/kumtor' })).toEqual(['unknown-key values.0.facility'])
  })

  it('gives an item without coordinates or return period as such', () => {
    const { return_period_years: _, ...bare } = item
    const read = READERS.seismic('seismic.yaml', 'seismic', { values: [bare] })
    expect('record' in read && read.record.values[0]).toMatchObject({
      at: null,
      returnPeriod: null,
      placeSources: [],
      fact: [{ value: { lo: 8, hi: 8 }, source: 's1', asOf: '2015' }],
    })
  })
})
