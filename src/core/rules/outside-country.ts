import { claimsOf } from '../claim.ts'
import type { Fact } from '../claim.ts'
import type { Box } from '../country/country.ts'
import type { Place } from '../facility/facility.ts'
import type { LoneRule } from './rule.ts'

/** The key whose value leaves the box; undefined where both lie inside. */
const outside = ({ lat, lon }: Place, { west, south, east, north }: Box): 'lat' | 'lon' | undefined => {
  if (lat < south || lat > north) return 'lat'
  // A box across the 180th meridian has its west east of its east.
  const between = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
  return between ? undefined : 'lon'
}

/** Every coordinate lies in the box of the declared country, where that country has a record. */
export const outsideCountry: LoneRule = {
  id: 'outside-country',
  scope: 'lone',
  gate: 'set',
  check: ({ atlas }) => {
    const judge = (file: string, country: string, location: Fact<Place>) => {
      const record = atlas.countries.get(country.toLowerCase())
      return claimsOf(location).flatMap(({ value }, index) => {
        const key = record && outside(value, record.bbox)
        if (!key) return []
        const { lat, lon } = value
        const swapped = !outside({ ...value, lat: lon, lon: lat }, record.bbox)
        const meant = swapped && { meant: `lat: ${lon}, lon: ${lat}` }
        const params = { lat, lon, country, ...record.bbox, ...meant }
        const path = ['location', index, key]
        return [{ code: 'outside-country', level: 'error', file, path, params } as const]
      })
    }
    return [
      ...atlas.facilities.flatMap(({ id, country, facts }) =>
        judge(`facilities/${id}.yaml`, country, facts.location),
      ),
      ...atlas.incidents.flatMap(({ id, country, location }) =>
        judge(`incidents/${id}.yaml`, country, location),
      ),
    ]
  },
}
