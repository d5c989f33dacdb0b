import { z } from 'zod'
import { isDate } from '../schema/dates.ts'
import { id } from '../schema/ids.ts'
import { line, localised } from '../schema/text.ts'
import { RESPONSE_ROLES } from './response.ts'
import type { Response } from './response.ts'

/** A record of `responses/` as it stands in the file, keys in canonical order. */
export const responseSchema = z
  .strictObject({
    name: localised.meta({ description: 'Who answers, by name.' }),
    role: z.literal(RESPONSE_ROLES).meta({ description: 'Who they are to the facility.' }),
    about: z
      .array(line)
      .min(1, { error: 'empty-list' })
      .meta({
        description: 'Keys of the record that the reply speaks to; left out for the whole record.',
        examples: [['volume_m3']],
      })
      .optional(),
    text: localised.meta({ description: 'What they say; where one text is a translation, it says so.' }),
    source: id
      .meta({ description: 'Id of the document in sources/ that holds the reply.', examples: ['s010'] })
      .optional(),
    url: line.meta({ description: 'Address at which the reply was published.' }).optional(),
    received: z
      .string({ error: 'bad-date' })
      .refine((text) => text.length === 10 && isDate(text), { error: 'bad-date' })
      .meta({
        description: 'Day it was received: the date in the name of the file.',
        examples: ['2026-11-20'],
      }),
    answer: localised.meta({ description: 'What the editors did with it.' }),
  })
  .check(({ value, issues }) => {
    if (value.source === undefined && value.url === undefined)
      issues.push({ code: 'custom', message: 'response-without-source', input: value })
  })
  .meta({ title: 'Response', description: 'One reply to what the atlas says of a facility.' })

/** A validated record as the rest of the atlas sees it. */
export function normaliseResponse(fileId: string, record: z.infer<typeof responseSchema>): Response {
  return {
    id: fileId,
    facility: facilityOfResponse(fileId),
    name: record.name,
    role: record.role,
    about: record.about ?? [],
    text: record.text,
    ...(record.source !== undefined && { source: record.source }),
    ...(record.url !== undefined && { url: record.url }),
    received: record.received,
    answer: record.answer,
  }
}

/** The facility that a reply is about, by its path. Example: `kg/kumtor/2026-11-20` gives `kg/kumtor`. */
export const facilityOfResponse = (fileId: string): string => fileId.split('/').slice(0, 2).join('/')
