import { z } from 'zod'
import { normaliseFact, rangeOf } from '../normalise-claim.ts'
import { fact, numberClaim, sourceIds } from '../schema/claims.ts'
import { countryCode, id } from '../schema/ids.ts'
import { localised, notes } from '../schema/text.ts'
import { SCALE_LIMITS, SEISMIC_AREAS, SEISMIC_BASES, SEISMIC_SCALES } from './seismic.ts'
import type { Seismic, SeismicValue } from './seismic.ts'

const item = z
  .strictObject({
    id: id.meta({ description: 'A name of the value, once in the file.', examples: ['bishkek-msk-475'] }),
    place: localised.meta({ description: 'The town, site or area it holds for.' }),
    holds_for: z.literal(SEISMIC_AREAS).meta({ description: 'A town, a wider area, or a stated site.' }),
    at: z
      .strictObject({
        lat: z.number().min(-90).max(90).meta({ description: 'Latitude, degrees north.' }),
        lon: z.number().min(-180).max(180).meta({ description: 'Longitude, degrees east.' }),
      })
      .meta({ description: 'Coordinates; left out where no source gives them.' })
      .optional(),
    place_sources: sourceIds.meta({ description: 'Documents that give the coordinates.' }).optional(),
    whole: countryCode.meta({ description: 'The country whose whole territory it holds for.' }).optional(),
    scale: z.literal(SEISMIC_SCALES).meta({ description: 'The scale; scales are never compared.' }),
    basis: z.literal(SEISMIC_BASES).meta({ description: 'Worked out, observed, or stated.' }),
    return_period_years: z
      .int()
      .min(1)
      .max(100000)
      .meta({ description: 'Return period, years; 475 is 10 % in 50 years.', examples: [475] })
      .optional(),
    what: localised.meta({ description: 'What exactly the source gives.' }),
    fact: fact(numberClaim(z.number().min(0).max(12))).meta({ description: 'The value as claims.' }),
    notes: notes.optional(),
  })
  .check(({ value: { scale, fact: claims }, issues }) => {
    const [low, high] = SCALE_LIMITS[scale]
    for (const [index, { value, range }] of Array.isArray(claims) ? claims.entries() : []) {
      const found = [value, ...(range ?? [])].find(
        (each) => each !== undefined && (each < low || each > high),
      )
      if (found === undefined) continue
      const params = { found, scale, low, high }
      const path = ['fact', index, value === undefined ? 'range' : 'value']
      issues.push({ code: 'custom', message: 'outside-scale', input: claims, path, params })
    }
  })

/** The file `seismic.yaml`, keys in canonical order. */
export const seismicSchema = z
  .strictObject({
    values: z
      .array(item)
      .check(({ value: items, issues }) => {
        const seen = new Set<string>()
        for (const [index, { id: name }] of items.entries()) {
          if (seen.has(name)) {
            const path = [index, 'id']
            issues.push({
              code: 'custom',
              message: 'item-repeated',
              input: items,
              path,
              params: { id: name },
            })
          }
          seen.add(name)
        }
      })
      .meta({ description: 'Seismic values of towns and regions, one item each.' }),
  })
  .meta({ title: 'Seismic', description: 'Regional seismic values; none is a fact of a facility.' })

/** A validated file as the rest of the atlas sees it. */
export function normaliseSeismic({ values }: z.infer<typeof seismicSchema>): Seismic {
  return {
    values: values.map((raw): SeismicValue => ({
      id: raw.id,
      place: raw.place,
      holdsFor: raw.holds_for,
      at: raw.at ?? null,
      placeSources: raw.place_sources ?? [],
      ...(raw.whole !== undefined && { whole: raw.whole }),
      scale: raw.scale,
      basis: raw.basis,
      returnPeriod: raw.return_period_years ?? null,
      what: raw.what,
      fact: normaliseFact(raw.fact, rangeOf),
      notes: raw.notes ?? [],
    })),
  }
}
