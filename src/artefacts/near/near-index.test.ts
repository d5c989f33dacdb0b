import { expect, it } from 'vitest'
import type { TownPlace } from '../../core/places/places.ts'
import { both, inventedCountry, inventedFacility, publishParts } from '../invented-parts.ts'
import { nearIndex } from './near-index.ts'

const town = (id: string, country = 'KG'): TownPlace => ({
  id: id.toLowerCase(),
  name: { en: id, ru: `${id} по-русски` },
  lat: 40,
  lon: 70,
  country,
  rank: 1,
})
const standsIn = (en: string, ru: string) => ({ settlement: { en, ru } })

const published = publishParts({
  facilities: [
    inventedFacility('kg/in-town', standsIn('Suburb (Town)', 'Пригород')),
    inventedFacility('kg/pond', standsIn('Village', 'Село')),
    inventedFacility('kg/village', { kind: 'group', ...standsIn('Village', 'Село') }),
  ],
  countries: [inventedCountry('kg', both('Kyrgyzstan'), 40)],
  places: { places: [town('Town'), town('Dry'), town('Abroad', 'RU')] },
})
const groups = nearIndex(published, 'ru')

it('towns stand by country, those of the atlas first', () => {
  expect(groups.map(({ id }) => id)).toEqual(['kg', 'ru'])
  expect(groups[0]?.towns.map(({ text }) => text)).toEqual(['Село', 'Dry по-русски', 'Town по-русски'])
  expect(groups[0]?.towns[1]?.other).toEqual({ text: 'Dry', lang: 'en' })
})

it('a settlement that is no town of the atlas leads to its group, once', () => {
  const [village] = groups[0]?.towns ?? []
  expect(village?.href).toBe('/ru/facilities/kg/village/')
  expect(village?.record).toBeDefined()
})
