import { z } from 'zod'
import { KINDS } from '../facility/vocabulary.ts'
import { BASES } from '../score-types.ts'

/** Text for readers in both languages. */
export const text = z.strictObject({ en: z.string(), ru: z.string() }).meta({
  id: 'Text',
  description: 'The same text in English and in Russian.',
  examples: [{ en: 'closed', ru: 'закрыто' }],
})

/** Addresses of the page about the thing, one for each language. */
export const pages = z.strictObject({ en: z.url(), ru: z.url() }).meta({
  id: 'Pages',
  description: 'Addresses of the pages that print the same in words, by language.',
})

const score = (description: string) => z.number().min(0).max(100).meta({ description })

/** A score as an interval. */
export const interval = z
  .strictObject({
    lo: score('Lowest score that the known facts allow.'),
    best: score('Best value; null where nothing supports one.').nullable(),
    hi: score('Highest score that the known facts allow.'),
  })
  .meta({ id: 'Interval', description: 'A score with its doubt, rounded to 9 decimals.' })

const placeNumber = (description: string) => z.int().min(1).meta({ description })

/** The places that intervals allow. */
export const band = z
  .strictObject({
    best: placeNumber('Best place the intervals allow; 1 is the most hazardous.'),
    worst: placeNumber('Worst place the intervals allow.'),
  })
  .meta({ id: 'Band', description: 'Between which places the thing stands.' })

/** A place with its band. */
export const rank = z
  .strictObject({
    place: placeNumber('Place by best value; null where the score has no best.').nullable(),
    best: placeNumber('Best place the intervals allow; 1 is the most hazardous.'),
    worst: placeNumber('Worst place the intervals allow.'),
  })
  .meta({ id: 'Rank', description: 'The place by best value, never without its band.' })

/** One term of a score. */
const part = z
  .strictObject({
    component: z.string().meta({ description: 'Id of the component in the method.', examples: ['capacity'] }),
    lo: score('Lowest score of the part.'),
    best: score('Best value of the part; null where nothing supports one.').nullable(),
    hi: score('Highest score of the part.'),
    basis: z.literal(BASES).meta({ description: 'What the part rests on.' }),
  })
  .meta({ id: 'Part', description: 'One term of the sum.' })

/** One record under one method, as the command `score` prints it. */
export const scored = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the record.', examples: ['kg/kumtor'] }),
    kind: z.literal(KINDS).meta({ description: 'Only a facility is ever rated.' }),
    index: interval,
    parts: z.array(part).meta({ description: 'Terms of the sum, in the order of the method.' }),
    rated: z.boolean().meta({ description: 'Whether the evidence suffices for a place.' }),
    why_unrated: z
      .string()
      .meta({ description: 'Why it has no place, as a code.', examples: ['unknown-capacity', 'kind-group'] })
      .nullable(),
    rank: rank.meta({ description: 'Among the rated of this list; null for the others.' }).nullable(),
    rank_all: band
      .meta({ description: 'Among all of this list that are compared, rated or not; null for the excluded.' })
      .nullable(),
    completeness: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'Share of the components that have evidence.' }),
  })
  .meta({ id: 'Scored', description: 'One record under one method.' })

/** Whether figures rest on rows that nobody has compared with the published original. */
export const provisional = z.boolean().meta({
  description: 'True while a row of the method has not been compared with the published original.',
})

/** What stands for a record's file. */
export const recordHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256 of the bytes of the record in the repository.' })
