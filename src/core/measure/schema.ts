import { z } from 'zod'
import { localised } from '../schema/text.ts'
import { MEASURE_CATEGORIES, MEASURE_EFFORTS, MEASURE_TERMS } from './measure.ts'
import type { Measure } from './measure.ts'

/** A record of `measures/` as it stands in the file, keys in canonical order. */
export const measureSchema = z
  .strictObject({
    name: localised.meta({
      description: 'What to do in a few words.',
      examples: [{ en: 'Lower the pond', ru: 'Понизить уровень прудка' }],
    }),
    term: z.literal(MEASURE_TERMS).meta({
      description: 'How soon it can be done: within three months, within two years, or longer.',
      examples: ['short'],
    }),
    effort: z.literal(MEASURE_EFFORTS).meta({
      description: 'Rough order of effort: own people, contractors, or a construction project.',
      examples: ['medium'],
    }),
    categories: z
      .array(z.literal(MEASURE_CATEGORIES))
      .min(1, { error: 'empty-list' })
      .meta({
        description: 'Categories of the checklist that it serves; the first is the one its name begins with.',
        examples: [['water', 'dam']],
      }),
    problem: localised.meta({ description: 'What is wrong, and why it matters.' }),
    action: localised.meta({ description: 'What to do.' }),
    completion: localised.meta({ description: 'What proves that it has been done.' }),
  })
  .meta({ title: 'Measure', description: 'One measure of the catalogue, in our own words.' })

/** A validated record as the rest of the atlas sees it. */
export const normaliseMeasure = (id: string, record: Measure | Omit<Measure, 'id'>): Measure => ({
  ...record,
  id,
})
