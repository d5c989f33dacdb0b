import { expect, it } from 'vitest'
import { FIELD_KEYS } from './fields.ts'
import { normaliseFacility } from './normalise.ts'
import { facilitySchema } from './schema.ts'

const meta = { source: 's001', as_of: '2007' }
const record = facilitySchema.parse({
  kind: 'facility',
  name: { en: 'Pond', ru: 'Пруд' },
  country: 'KG',
  location: [{ lat: 41.282224444, lon: 72.5, precision: 'site', ...meta }],
  volume_m3: [
    { value: 110500, ...meta, preferred: true },
    { range: [110000, 150000], ...meta, also: ['s002'] },
  ],
  water_hazard_class: [{ value: 'nwg', ...meta }],
  mass_t: { unknown: 'undisclosed', source: 's001' },
})
const facility = normaliseFacility('kg/pond', record)

it('makes every fact explicit', () => {
  expect(Object.keys(facility.facts)).toEqual(FIELD_KEYS)
  expect(facility.facts.status).toEqual({ unknown: 'not-searched' })
  expect(facility.facts.mass_t).toEqual({ unknown: 'undisclosed', source: 's001' })
})

it('turns numbers into intervals and rounds coordinates to a centimetre', () => {
  expect(facility.facts.volume_m3).toEqual([
    { value: { lo: 110500, hi: 110500 }, source: 's001', asOf: '2007', preferred: true },
    { value: { lo: 110000, hi: 150000 }, source: 's001', asOf: '2007', also: ['s002'] },
  ])
  expect(facility.facts.location).toMatchObject([
    { value: { lat: 41.2822244, lon: 72.5, precision: 'site' } },
  ])
})

it('takes numbers of other registers, a class in two languages and a region of its own country', () => {
  const other = normaliseFacility(
    'kg/other',
    facilitySchema.parse({
      kind: 'facility',
      name: { en: 'Pond', ru: 'Пруд' },
      country: 'KG',
      region: 'osh',
      same_as: { gtp: 12345, wikidata: 'Q1' },
      national_hazard_class: [{ value: { en: 'second', ru: 'второй' }, ...meta }],
    }),
  )
  expect(other.region).toBe('kg/osh')
  expect(other.sameAs).toEqual({ gtp: '12345', wikidata: 'Q1' })
  expect(other.facts.national_hazard_class).toMatchObject([{ value: { en: 'second', ru: 'второй' } }])
})

it('leaves out what is left out', () => {
  expect('region' in facility).toBe(false)
  expect(facility.aliases).toEqual([])
})
