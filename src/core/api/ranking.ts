import { z } from 'zod'
import type { Frozen } from './frozen.ts'
import { provisional, scored, text } from './parts.ts'

/** What a list is worked out within. */
export const SCOPES = ['world', 'country', 'basin'] as const

const head = {
  id: z
    .string()
    .meta({ description: 'Id of the list.', examples: ['world', 'countries/kg', 'basins/naryn'] }),
  scope: z.literal(SCOPES).meta({ description: 'What places and bands are worked out within.' }),
  name: text.meta({ description: 'Name of the country, basin or method.' }),
  method: z.string().meta({ description: 'Id of the method.' }),
  provisional,
  records: z.int().min(0).meta({ description: 'Records of the list.' }),
  rated: z.int().min(0).meta({ description: 'Records with a place.' }),
  compared: z.int().min(0).meta({ description: 'Records in a band, rated or not.' }),
}

const counted = z
  .strictObject({
    country: z.string().meta({ examples: ['KG'] }),
    lo: z.number().min(0).meta({ description: 'Fewest that an authority counts.' }),
    hi: z.number().min(0).meta({ description: 'Most that an authority counts.' }),
    held: z.int().min(0).meta({ description: 'Single facilities the atlas holds.' }),
  })
  .meta({ id: 'Counted', description: 'Facilities an authority counts beside those the atlas holds.' })

/** One list: who stands where, among these records alone. */
export const ranking = z
  .strictObject({
    ...head,
    counted: z.array(counted).meta({
      description:
        'How much is missing: national totals where one was found. Never read a list as complete without them.',
    }),
    facilities: z
      .array(scored)
      .meta({ description: 'By place, then those without one by hi, then by id. Bands are of this list.' }),
  })
  .meta({ id: 'Ranking', description: 'Records in the order of their index, with the band of each.' })

/** The lists there are. */
export const rankingHead = z
  .strictObject({ ...head, url: z.url().meta({ description: 'Where the list stands.' }) })
  .meta({ id: 'RankingHead', description: 'A list without its records.' })

/** A list as the programs' interface gives it. */
export type RankingAnswer = Frozen<z.infer<typeof ranking>>

/** A list without its records. */
export type RankingHead = Frozen<z.infer<typeof rankingHead>>
