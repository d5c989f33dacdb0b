import { z } from 'zod'
import { place } from '../facility/schema.ts'
import { normaliseFact, rangeOf } from '../normalise-claim.ts'
import { fact, numberClaim, placeClaim, valueClaim } from '../schema/claims.ts'
import { date } from '../schema/dates.ts'
import { countryCode, id, placedId } from '../schema/ids.ts'
import { localised, notes } from '../schema/text.ts'
import { INCIDENT_KINDS } from './incident.ts'
import type { Incident } from './incident.ts'

const text = (description: string) => fact(valueClaim(localised)).meta({ description }).optional()
const number = (description: string, max: number) =>
  fact(numberClaim(z.number().min(0).max(max)))
    .meta({ description })
    .optional()

/** A record of `incidents/` as it stands in the file, keys in canonical order. */
export const incidentSchema = z
  .strictObject({
    kind: z.literal(INCIDENT_KINDS).meta({ description: 'An accident or a near miss.' }),
    name: localised.meta({ description: 'What it is called, in both languages.' }),
    country: countryCode,
    facility: placedId.meta({ description: 'The facility, where it is one of ours.' }).optional(),
    place: localised.meta({ description: 'Where it happened, in words.' }).optional(),
    location: fact(placeClaim(place)).optional(),
    date: fact(valueClaim(date)).meta({ description: 'Day, month or year it happened.' }).optional(),
    what_happened: text('What happened.'),
    cause: text('Why it happened.'),
    released_m3: number('Volume released, m3.', 1e10),
    stored_m3: number('Volume stored at that time, m3.', 1e10),
    material: fact(valueClaim(id.meta({ examples: ['gold-tailings'] })))
      .meta({ description: 'What was stored: id of a material.' })
      .optional(),
    dam_height_m: number('Height of the dam, m.', 1000),
    runout_km: number('How far the release ran, km.', 5000),
    deaths: number('People killed.', 1e6),
    dam_type: text('Construction of the dam.'),
    water_body: localised.meta({ description: 'Waters reached.' }).optional(),
    notes: notes.optional(),
  })
  .meta({ title: 'Incident', description: 'One accident or near miss.' })

const valueOf = <T>({ value }: { readonly value: T }): T => value

/** A validated record as the rest of the atlas sees it. */
export function normaliseIncident(fileId: string, record: z.infer<typeof incidentSchema>): Incident {
  return {
    id: fileId,
    kind: record.kind,
    name: record.name,
    country: record.country,
    ...(record.facility !== undefined && { facility: record.facility }),
    ...(record.place && { place: record.place }),
    location: normaliseFact(record.location, ({ lat, lon, precision }) => ({ lat, lon, precision })),
    date: normaliseFact(record.date, valueOf),
    whatHappened: normaliseFact(record.what_happened, valueOf),
    cause: normaliseFact(record.cause, valueOf),
    released_m3: normaliseFact(record.released_m3, rangeOf),
    stored_m3: normaliseFact(record.stored_m3, rangeOf),
    material: normaliseFact(record.material, valueOf),
    dam_height_m: normaliseFact(record.dam_height_m, rangeOf),
    runout_km: normaliseFact(record.runout_km, rangeOf),
    deaths: normaliseFact(record.deaths, rangeOf),
    damType: normaliseFact(record.dam_type, valueOf),
    ...(record.water_body && { waterBody: record.water_body }),
    notes: record.notes ?? [],
  }
}
