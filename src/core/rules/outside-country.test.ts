import { expect, it } from 'vitest'
import { outsideCountry } from './outside-country.ts'
import { atlasView, facility } from './test-view.ts'

const country = (west: number, east: number) => ({
  id: 'kg',
  code: 'KG',
  name: { en: 'Kyrgyzstan', ru: 'Кыргызстан' },
  namesOther: {},
  bbox: { west, south: 39, east, north: 44 },
  neighbours: [],
  totals: [],
  contacts: [],
})
const point = (lat: number, lon: number) => ({ lat, lon, precision: 'site', source: 's001', as_of: '2007' })
const found = (lat: number, lon: number, box = country(69, 81)) =>
  outsideCountry.check(
    atlasView({ facilities: [facility('kg/a', { location: [point(lat, lon)] })], countries: [box] }),
  )

it('wants every point in the box of its country', () => {
  expect(found(41, 72)).toEqual([])
  expect(found(45, 72)).toMatchObject([
    { code: 'outside-country', path: ['location', 0, 'lat'], params: { lat: 45, lon: 72, north: 44 } },
  ])
  expect(found(41, 60)).toMatchObject([{ path: ['location', 0, 'lon'] }])
  expect(found(72, 41)).toMatchObject([{ params: { meant: 'lat: 41, lon: 72' } }])
  expect(found(45, 72)[0]?.params).not.toHaveProperty('meant')
})

it('knows boxes across the 180th meridian', () => {
  expect(found(41, 179, country(170, -170))).toEqual([])
  expect(found(41, 0, country(170, -170))).toHaveLength(1)
})

it('is silent where the country has no record', () => {
  expect(
    outsideCountry.check(atlasView({ facilities: [facility('kg/a', { location: [point(0, 0)] })] })),
  ).toEqual([])
})
