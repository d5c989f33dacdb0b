import { z } from 'zod'
import { PRECISIONS, UNKNOWN_REASONS } from '../facility/vocabulary.ts'
import { text } from './parts.ts'

const meta = {
  source: z.string().meta({ description: 'Id of the document that states it.', examples: ['s010'] }),
  also: z.array(z.string()).meta({ description: 'Further documents that name the same value.' }).optional(),
  as_of: z.string().meta({
    description: 'Date the value holds for, whole or partial, or the word undated.',
    examples: ['2007', '2013-02-25', 'undated'],
  }),
  preferred: z
    .literal(true)
    .meta({ description: 'Set on the claim that the editors hold to be the best.' })
    .optional(),
  stated: z.string().meta({ description: 'The quantity as the document prints it.' }).optional(),
  locator: z.string().meta({ description: 'Page, table or section of the document.' }).optional(),
  note: text.optional(),
}

/** The word of a document on one fact; what holds the value depends on the fact. */
const claimOf = <S extends z.ZodRawShape>(id: string, description: string, value: S) =>
  z.strictObject({ ...value, ...meta }).meta({ id, description })

/** A number as an interval. */
export const numberClaim = claimOf('NumberClaim', 'A number with its document; lo equals hi for one value.', {
  lo: z.number().meta({ description: 'Low end, in the unit that the name of the fact ends with.' }),
  hi: z.number().meta({ description: 'High end.' }),
})

/** A point with the precision that its document allows. */
export const placeClaim = claimOf('PlaceClaim', 'A point (WGS 84) with its document.', {
  lat: z.number().min(-90).max(90).meta({ description: 'Degrees north.' }),
  lon: z.number().min(-180).max(180).meta({ description: 'Degrees east.' }),
  precision: z.literal(PRECISIONS).meta({ description: 'What the point stands for.' }),
})

/** A word, a number of a list, a text, or several of them. */
export const wordClaim = claimOf('WordClaim', 'A code, an id, a text or a list of them, with its document.', {
  value: z.union([z.string(), z.number(), text, z.array(z.union([z.string(), text]))]),
})

/** A stated absence. */
const absence = z
  .strictObject({
    unknown: z.literal(UNKNOWN_REASONS).meta({ description: 'Why there is no claim.' }),
    source: z.string().meta({ description: 'Id of the document that says so.' }).optional(),
  })
  .meta({ id: 'Unknown', description: 'No document states the fact, or one says that it is withheld.' })

/** A fact: claims, which may disagree, or the reason of their absence. */
export const factOf = <C extends z.ZodType>(claim: C) => z.union([z.array(claim).min(1), absence])

/** A claim of whatever form. */
export type AnyClaim = z.infer<typeof numberClaim> | z.infer<typeof placeClaim> | z.infer<typeof wordClaim>
