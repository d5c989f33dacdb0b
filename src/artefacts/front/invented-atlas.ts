import { both, inventedCountry, inventedFacility, publishParts, SAID } from '../invented-parts.ts'
import type { Published } from '../published.ts'

const toxic = { water_hazard_class: [{ value: 3 as const, ...SAID }] }

/** A small invented atlas for tests: three rated facilities, one unknown, a group; `counted` is the total of KZ. */
export function inventedAtlas(counted = 24): Published {
  return publishParts({
    facilities: [
      inventedFacility('kz/sure', {
        ...toxic,
        volume_m3: [{ value: 1_000_000, ...SAID }],
        location: [{ lat: 50, lon: 70, precision: 'site', ...SAID }],
      }),
      inventedFacility('kz/derived', {
        ...toxic,
        mass_t: [{ value: 20_000_000, ...SAID }],
        transliterated: ['ru'],
      }),
      inventedFacility('kg/harmless', {
        volume_m3: [{ value: 1000, ...SAID }],
        water_hazard_class: [{ value: 'nwg', ...SAID }],
      }),
      inventedFacility('kg/unknown', {}),
      inventedFacility('kz/group', { kind: 'group' }),
    ],
    countries: [
      inventedCountry('kz', both('Kazakhstan'), counted),
      inventedCountry('kg', both('Kyrgyzstan')),
    ],
  })
}
