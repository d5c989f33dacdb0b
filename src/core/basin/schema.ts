import { z } from 'zod'
import { normaliseFact } from '../normalise-claim.ts'
import { present } from '../present.ts'
import { fact, valueClaim } from '../schema/claims.ts'
import { countryCode, id } from '../schema/ids.ts'
import { line, localised, namesOther, notes } from '../schema/text.ts'
import type { Basin } from './basin.ts'

/** A record of `basins/` as it stands in the file, keys in canonical order. */
export const basinSchema = z
  .strictObject({
    name: localised.meta({ description: 'Name in both languages.' }),
    names_other: namesOther.optional(),
    aliases: z.array(line).meta({ description: 'Other spellings.' }).optional(),
    parent: id.meta({ description: 'The basin it is part of.', examples: ['syr-darya'] }).optional(),
    countries: fact(valueClaim(z.array(countryCode).min(1, { error: 'empty-list' })))
      .meta({ description: 'Countries from source to mouth.' })
      .optional(),
    notes: notes.optional(),
  })
  .meta({ title: 'Basin', description: 'One river basin.' })

/** A validated record as the rest of the atlas sees it. */
export function normaliseBasin(fileId: string, record: z.infer<typeof basinSchema>): Basin {
  return {
    id: fileId,
    name: record.name,
    namesOther: present(record.names_other),
    aliases: record.aliases ?? [],
    ...(record.parent !== undefined && { parent: record.parent }),
    countries: normaliseFact(record.countries, ({ value }) => value),
    notes: record.notes ?? [],
  }
}
