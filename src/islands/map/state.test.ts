import { expect, it } from 'vitest'
import { readMapState } from './state.ts'

const KNOWN = { country: ['kg', 'kz'], look: ['A', 'B'] }

it('reads filters, layers, record and view', () => {
  const search = '?country=kz,kg&look=A&layers=basins,incidents&facility=kg/kumtor&at=42.5,74.25,6.5'
  expect(readMapState(KNOWN, search)).toEqual({
    chosen: { country: ['kz', 'kg'], look: ['A'] },
    layers: ['incidents', 'basins'],
    facility: 'kg/kumtor',
    view: { lat: 42.5, lon: 74.25, zoom: 6.5 },
  })
})

it.each(['', '?', '?country=xx&look=%00&layers=gold&at=1,2&at=x&facility=<b>', '?at=,,&country=,,,&size=9'])(
  'passes over what is no value: %s',
  (search) => {
    expect(readMapState(KNOWN, search)).toEqual({
      chosen: { country: [], look: [] },
      layers: [],
      facility: '',
      view: null,
    })
  },
)

it('takes a value once', () => {
  expect(readMapState(KNOWN, '?country=kg,kg').chosen['country']).toEqual(['kg'])
})
