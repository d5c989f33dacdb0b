import { z } from 'zod'
import { KINDS, STATUSES } from '../facility/vocabulary.ts'
import { sourceIds } from '../schema/claims.ts'
import { line, localised, notes } from '../schema/text.ts'
import { problemsOf } from './problems.ts'
import { componentId, factKey, provenance, rowStatus, score, span, values } from './schema-parts.ts'

const unit = line.meta({ description: 'Unit of the quantity.', examples: ['m3'] })

const named = {
  id: componentId,
  name: localised.meta({ description: 'Name in both languages.' }),
}

const standing = {
  full_range: span.meta({
    description: 'Scores the component can take; taken whole where nothing is known.',
  }),
  ...provenance,
}

/** Thresholds: `at_least` and `at_most` include the bound, `above` and `below` do not. */
const stepRow = z
  .strictObject({
    at_least: z.number().optional(),
    above: z.number().optional(),
    below: z.number().optional(),
    at_most: z.number().optional(),
    score,
    ...provenance,
  })
  .meta({
    description: 'A stretch of numbers with its score; without a lower or upper key it has no end there.',
  })

const rowsOf = <R extends z.ZodType>(row: R) => z.array(row).min(1, { error: 'empty-list' })

const component = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...named, kind: z.literal('log10'), input: factKey, unit, ...standing }),
    z.strictObject({
      ...named,
      kind: z.literal('lookup'),
      input: factKey,
      ...standing,
      rows: rowsOf(z.strictObject({ values, score, ...provenance })),
    }),
    z.strictObject({
      ...named,
      kind: z.literal('steps'),
      input: factKey,
      unit,
      ...standing,
      rows: rowsOf(stepRow),
    }),
  ])
  .meta({ description: 'One term of the sum.' })

const derivation = z
  .discriminatedUnion('by', [
    z.strictObject({
      component: componentId,
      by: z.literal('division'),
      from: factKey,
      divisor: span.meta({ description: 'Bounds of the divisor, above zero.', examples: [[1.2, 1.8]] }),
      unit: unit.meta({ description: 'Unit of the divisor.', examples: ['t/m3'] }),
      ...provenance,
    }),
    z.strictObject({
      component: componentId,
      by: z.literal('presence'),
      from: factKey,
      allows: span.meta({
        description: 'Bounds of the input, in its unit, where the other fact is stated at all.',
        examples: [[0, 10]],
      }),
      ...provenance,
    }),
    z.strictObject({
      component: componentId,
      by: z.literal('table'),
      from: factKey,
      ...provenance,
      rows: rowsOf(
        z.strictObject({
          values,
          gives: values.meta({ description: 'Values the input may then have.', examples: [[2, 3]] }),
          ...provenance,
        }),
      ),
    }),
  ])
  .meta({ description: 'How the input of a component without claims is bounded by another fact.' })

const aging = z
  .strictObject({
    input: factKey,
    statuses: z.array(z.literal(STATUSES)).min(1, { error: 'empty-list' }),
    shelf_life_years: z
      .int()
      .min(0)
      .meta({ description: 'Calendar years a figure keeps.', examples: [5] }),
    opens_hi_per_year: z
      .number()
      .gt(0)
      .meta({
        description: 'Share of the figure by which its upper end grows in each year beyond.',
        examples: [0.1],
      }),
    ...provenance,
  })
  .meta({ description: 'How the interval of an old figure opens.' })

const excludedKind = z.literal(KINDS.filter((kind) => kind !== 'facility'))

const unrated = z
  .strictObject({
    kinds: z.array(excludedKind).meta({ description: 'Kinds of record that are never rated.' }),
    statuses: z.array(z.literal(STATUSES)).meta({ description: 'States in which no tailings are held now.' }),
    note: localised.optional(),
  })
  .meta({ description: 'Records that are listed, never rated and in no band.' })

/** A record of `methods/` as it stands in the file, keys in canonical order. */
export const methodSchema = z
  .strictObject({
    name: localised.meta({ description: 'Short name for tables.', examples: [{ en: 'THI', ru: 'ИОХ' }] }),
    full_name: localised.meta({ description: 'Whole name.' }),
    status: rowStatus,
    default: z.literal(true).meta({ description: 'The method of the main ranking; one of all.' }).optional(),
    sources: sourceIds.meta({ description: 'Documents that describe the index.' }),
    rated_by: z
      .array(componentId)
      .min(1, { error: 'empty-list' })
      .meta({ description: 'Components that must have evidence.', examples: [['capacity', 'toxicity']] }),
    components: z.array(component).min(1, { error: 'empty-list' }),
    derivations: z.array(derivation).optional(),
    aging: z.array(aging).optional(),
    unrated,
    notes: notes.optional(),
    open_questions: notes.meta({ description: 'What remains to be settled from the originals.' }).optional(),
  })
  .check((context) => {
    for (const problem of problemsOf(context.value))
      context.issues.push({ code: 'custom', input: context.value, ...problem })
  })
  .meta({
    title: 'Method',
    description: 'An additive index: components, rows, derivations, each with its standing.',
  })

/** A method as it stands in its file. */
export type MethodRecord = z.infer<typeof methodSchema>
