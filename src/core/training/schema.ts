import { z } from 'zod'
import { sourceIds } from '../schema/claims.ts'
import { asOf, date } from '../schema/dates.ts'
import { countryCode, id, placedId } from '../schema/ids.ts'
import { localised, notes } from '../schema/text.ts'
import { spanOf } from '../span.ts'
import { TRAINING_KINDS } from './training.ts'
import type { Training } from './training.ts'

interface Days {
  readonly from: string
  readonly to?: string | undefined
}

/** True where the end lies before the beginning. */
const isReversed = ({ from, to }: Days): boolean => {
  const [start, end] = [spanOf(from)?.first, to === undefined ? undefined : spanOf(to)?.last]
  return start !== undefined && end !== undefined && end < start
}

const from = date.meta({ description: 'First day, or the month or year.', examples: ['2007-06-02'] })
const to = date.meta({ description: 'Last day, where it took several.', examples: ['2007-06-04'] }).optional()
const ENDS = { error: 'ends-before-start', path: ['to'] }

/** A record of `trainings/` as it stands in the file, keys in canonical order. */
export const trainingSchema = z
  .strictObject({
    kind: z.literal(TRAINING_KINDS).meta({ description: 'What kind of event it is.' }),
    name: localised.meta({ description: 'What it is called, in both languages.' }),
    country: countryCode.optional(),
    place: localised.meta({ description: 'Where it took place, in words.' }).optional(),
    from,
    to,
    planned: z
      .strictObject({ from, to })
      .refine((days) => !isReversed(days), ENDS)
      .meta({ description: 'When it was first to take place, where it was moved.' })
      .optional(),
    facilities: z
      .array(placedId)
      .min(1, { error: 'empty-list' })
      .meta({ description: 'Facilities that the source says it was held at.' })
      .optional(),
    text: localised.meta({ description: 'What it was.' }).optional(),
    sources: sourceIds.meta({ description: 'Documents that name it.' }),
    held: z
      .strictObject({ source: id, as_of: asOf, note: localised.optional() })
      .meta({ description: 'The document that says it took place.' })
      .optional(),
    notes: notes.optional(),
  })
  .refine((days) => !isReversed(days), ENDS)
  .meta({ title: 'Training', description: 'One training, site visit, workshop or meeting.' })

const daysOf = ({ from, to }: Days) => ({ from, ...(to !== undefined && { to }) })

/** A validated record as the rest of the atlas sees it. */
export function normaliseTraining(fileId: string, record: z.infer<typeof trainingSchema>): Training {
  const { country, place, planned, text, held } = record
  return {
    id: fileId,
    kind: record.kind,
    name: record.name,
    ...(country !== undefined && { country }),
    ...(place && { place }),
    ...daysOf(record),
    ...(planned && { planned: daysOf(planned) }),
    facilities: record.facilities ?? [],
    ...(text && { text }),
    sources: record.sources,
    ...(held && {
      held: { source: held.source, asOf: held.as_of, ...(held.note && { note: held.note }) },
    }),
    notes: record.notes ?? [],
  }
}
