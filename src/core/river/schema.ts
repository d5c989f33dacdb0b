import { z } from 'zod'
import { normaliseFact } from '../normalise-claim.ts'
import { present } from '../present.ts'
import { fact, valueClaim } from '../schema/claims.ts'
import { countryCode, id } from '../schema/ids.ts'
import { line, localised, namesOther, notes, textOrId } from '../schema/text.ts'
import type { River } from './river.ts'

/** A record of `rivers/` as it stands in the file, keys in canonical order. */
export const riverSchema = z
  .strictObject({
    name: localised.meta({ description: 'Name in both languages.' }),
    names_other: namesOther.optional(),
    aliases: z.array(line).meta({ description: 'Other spellings.' }).optional(),
    basin: id.meta({ description: 'The basin it drains to.', examples: ['syr-darya'] }).optional(),
    mouth: textOrId
      .meta({ description: 'The river it flows into (id), or the water it ends in (text).' })
      .optional(),
    next_country: countryCode
      .meta({
        description:
          'The next country that the river it flows into enters below the mouth, where that river passes a country twice.',
      })
      .optional(),
    sources: z.array(id).meta({ description: 'Documents for name, basin and mouth.' }).optional(),
    countries: fact(valueClaim(z.array(countryCode).min(1, { error: 'empty-list' })))
      .meta({ description: 'Countries from source to mouth.' })
      .optional(),
    notes: notes.optional(),
  })
  .meta({ title: 'River', description: 'One river.' })

/** A validated record as the rest of the atlas sees it. */
export function normaliseRiver(fileId: string, record: z.infer<typeof riverSchema>): River {
  return {
    id: fileId,
    name: record.name,
    namesOther: present(record.names_other),
    aliases: record.aliases ?? [],
    ...(record.basin !== undefined && { basin: record.basin }),
    ...(record.next_country !== undefined && { nextCountry: record.next_country }),
    ...(record.mouth !== undefined && { mouth: record.mouth }),
    sources: record.sources ?? [],
    countries: normaliseFact(record.countries, ({ value }) => value),
    notes: record.notes ?? [],
  }
}
