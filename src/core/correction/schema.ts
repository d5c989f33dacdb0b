import { z } from 'zod'
import { sourceIds } from '../schema/claims.ts'
import { day } from '../schema/dates.ts'
import { id, placedId } from '../schema/ids.ts'
import { onceEach } from '../schema/once-each.ts'
import { localised } from '../schema/text.ts'
import { REPORTERS } from './correction.ts'
import type { Correction, Corrections } from './correction.ts'

const correction = z.strictObject({
  id: id.meta({ description: 'A name of the correction, once in the file.', examples: ['kumtor-height'] }),
  published: day.meta({ description: 'Day the mended pages were published.', examples: ['2026-11-22'] }),
  told: day.meta({ description: 'Day the editors were told.', examples: ['2026-11-20'] }).optional(),
  by: z.literal(REPORTERS).meta({ description: 'Who pointed it out.' }),
  facilities: z
    .array(placedId)
    .min(1, { error: 'empty-list' })
    .meta({ description: 'Facilities whose pages were wrong.' })
    .optional(),
  was: localised.meta({ description: 'What the atlas said.' }),
  now: localised.meta({ description: 'What it says now.' }),
  cause: localised.meta({ description: 'How it came about.' }).optional(),
  sources: sourceIds.meta({ description: 'Documents that prove it.' }).optional(),
})

/** The file `corrections.yaml`, keys in canonical order. */
export const correctionsSchema = z
  .strictObject({
    corrections: z.array(correction).check(onceEach).meta({ description: 'Corrections, one item each.' }),
  })
  .meta({ title: 'Corrections', description: 'Mistakes that were published, and what stands there now.' })

/** A validated file as the rest of the atlas sees it, in the order of the file. */
export function normaliseCorrections({ corrections }: z.infer<typeof correctionsSchema>): Corrections {
  return {
    corrections: corrections.map(({ told, facilities, cause, sources, ...rest }): Correction => ({
      ...rest,
      ...(told !== undefined && { told }),
      ...(cause && { cause }),
      facilities: facilities ?? [],
      sources: sources ?? [],
    })),
  }
}
