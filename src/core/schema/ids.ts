import { z } from 'zod'

/** One or more lower-case words joined by hyphens. Example: `mailuu-suu`. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Id of a record that lies directly in its folder. Example: `s010`. */
export const id = z
  .string()
  .regex(SLUG, { error: 'bad-id' })
  .meta({ examples: ['s010'] })

/** Id of a facility, group or incident: `<cc>/<slug>`. Example: `kg/kumtor`. */
export const placedId = z
  .string()
  .regex(/^[a-z]{2}\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'bad-placed-id' })
  .meta({ examples: ['kg/mailuu-suu'] })

/** Id of a region: `<cc>/<id>`, or `<id>` alone within its own country. Example: `kg/jalal-abad`. */
export const regionId = z
  .string()
  .regex(/^(?:[a-z]{2}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected-pair-or-id' })
  .meta({ examples: ['kg/jalal-abad'] })

/** The whole id of a region that a record of this country names. Example: `jalal-abad` in KG is `kg/jalal-abad`. */
export const wholeRegionId = (region: string, country: string): string =>
  region.includes('/') ? region : `${country.toLowerCase()}/${region}`

/** ISO 3166-1 alpha-2 code, upper case. Example: `KG`. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'bad-country-code' })
  .meta({ examples: ['KG'] })
