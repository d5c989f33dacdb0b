import { z } from 'zod'
import { ROW_STATUSES } from './method.ts'

/** Version of the form of all answers: an addition raises the second number, a break makes `/api/v2/`. */
export const SCHEMA_VERSION = '1.0'

/** What every answer says before its result. */
const head = {
  schema_version: z
    .literal(SCHEMA_VERSION)
    .meta({ description: 'Version of the form of the answers; an addition raises its second number.' }),
  method: z
    .strictObject({
      id: z
        .string()
        .meta({ description: 'Id of the method of the scores.', examples: ['thi-basic-provisional'] }),
      status: z.literal(ROW_STATUSES).meta({
        description: 'provisional while a row has not been compared with the published original.',
      }),
    })
    .meta({
      id: 'MethodMark',
      description: 'The method that the scores of the answer follow, with its standing.',
    }),
  release: z
    .strictObject({
      id: z.string().meta({ description: 'Date and the first digits of the hash of the inputs.' }),
      date: z.iso.date().meta({ description: 'Release date.' }),
      inputs: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'SHA-256 of everything the site is made from.' }),
      published: z.boolean().meta({
        description: 'Whether a summary of this release is kept; false for a state between two releases.',
      }),
    })
    .meta({ id: 'Release', description: 'Which state of the atlas this is.' }),
  licence: z
    .strictObject({
      id: z.literal('CC-BY-4.0').meta({ description: 'SPDX id of the licence of the data.' }),
      url: z.url(),
      attribution: z.string().meta({ description: 'What to name beside a copy.' }),
    })
    .meta({ id: 'Licence', description: 'What may be done with the answer.' }),
  total: z.int().min(0).meta({ description: 'How many things the result holds.' }),
}

/** The form of an answer around its result. */
export const envelopeOf = <R extends z.ZodType>(result: R) => z.strictObject({ ...head, result })

/** An answer with a result of any form. */
export type Envelope<R> = z.infer<ReturnType<typeof envelopeOf<z.ZodUnknown>>> & { readonly result: R }
