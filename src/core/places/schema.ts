import { z } from 'zod'
import { countryCode, id } from '../schema/ids.ts'
import { line, localised } from '../schema/text.ts'
import type { Places } from './places.ts'

const town = z.strictObject({
  id: id.meta({ examples: ['bishkek'] }),
  name: localised,
  lat: z.number().min(-90).max(90).meta({ description: 'Latitude, degrees north.' }),
  lon: z.number().min(-180).max(180).meta({ description: 'Longitude, degrees east.' }),
  country: countryCode,
  rank: z.int().min(1).max(10).meta({ description: 'Order of drawing; 1 comes first.' }),
})

/** The file `places.yaml`, keys in canonical order. */
export const placesSchema = z
  .strictObject({
    source: id.meta({ description: 'Document the places come from.' }),
    licence: line.meta({ description: 'Licence of the list.', examples: ['CC BY 4.0'] }),
    places: z.array(town),
  })
  .meta({ title: 'Places', description: 'Towns for the map.' })

/** A validated file as the rest of the atlas sees it. */
export const normalisePlaces = (record: z.infer<typeof placesSchema>): Places => record
