import { z } from 'zod'
import { FIELD_KEYS } from '../facility/fields.ts'
import { sourceIds } from '../schema/claims.ts'
import { localised } from '../schema/text.ts'

/** `verified` against the original, or `provisional`. */
export const rowStatus = z
  .literal(['verified', 'provisional'])
  .meta({ description: 'Whether it was compared with the published original.' })

/** What every row and rule carries beside its figures. */
export const provenance = {
  status: rowStatus,
  sources: sourceIds
    .meta({
      description: 'Documents it rests on; none for our own (editorial) rows.',
      examples: [['awsv-2017']],
    })
    .optional(),
  note: localised.optional(),
}

/** A key of a fact of facilities. Example: `volume_m3`. */
export const factKey = z
  .literal([...FIELD_KEYS])
  .meta({ description: 'A fact of the facility record.', examples: ['volume_m3'] })

/** Id of a component: lower case, hyphens. Example: `capacity`. */
export const componentId = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/, { error: 'bad-id' })
  .meta({ description: 'Id of a component, the same in every method.', examples: ['capacity'] })

/** Two numbers, low before high. Example: `[0, 3]`. */
export const span = z
  .tuple([z.number(), z.number()])
  .check((context) => {
    const [low, high] = context.value
    if (low > high)
      context.issues.push({
        code: 'custom',
        message: 'low-above-high',
        input: context.value,
        params: { low, high },
      })
  })
  .meta({ description: 'Two numbers, low before high.', examples: [[0, 3]] })

/** One score, or the interval of scores the original leaves open. Example: `1` or `[0, 1]`. */
export const score = z
  .union([z.number(), span], { error: 'expected-score' })
  .meta({ description: 'A score, or an interval of scores as [low, high].', examples: [1, [0, 1]] })

/** Words or whole numbers of a vocabulary. Example: `[closed, suspended]`. */
export const values = z
  .array(z.union([z.string(), z.number()], { error: 'expected-word-or-number' }))
  .min(1, { error: 'empty-list' })
  .meta({ description: 'Values of the fact.', examples: [['closed', 'suspended']] })
