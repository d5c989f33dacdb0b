import { z } from 'zod'
import type { Frozen } from './frozen.ts'
import { pages, recordHash, text } from './parts.ts'

/** How far something was compared with the original. */
export const ROW_STATUSES = ['verified', 'provisional'] as const

const span = z.tuple([z.number(), z.number()]).meta({
  id: 'Span',
  description: 'Two numbers, low before high; equal where there is one value.',
  examples: [[0, 1]],
})

const values = z.array(z.union([z.string(), z.number()]))
const sources = z.array(z.string()).meta({ description: 'Ids of documents; none for our own rows.' })

const standing = {
  status: z.literal(ROW_STATUSES).meta({ description: 'Whether it was compared with the original.' }),
  sources,
  note: text.optional(),
}

const lookupRow = z
  .strictObject({ values, score: span, ...standing })
  .meta({ id: 'LookupRow', description: 'Values of the input with the score they get.' })

const end = (description: string) => z.number().meta({ description }).nullable()

const stepRow = z
  .strictObject({
    from: end('Lower end; null where there is none.'),
    from_included: z.boolean(),
    to: end('Upper end; null where there is none.'),
    to_included: z.boolean(),
    score: span,
    ...standing,
  })
  .meta({ id: 'StepRow', description: 'A stretch of the number line with its score.' })

const from = z.string().meta({ description: 'The fact that is read instead.' })

const derivation = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('division'), from, divisor: span, unit: z.string(), ...standing }),
    z.strictObject({
      by: z.literal('table'),
      from,
      rows: z.array(z.strictObject({ values, gives: values, ...standing })),
      ...standing,
    }),
    z.strictObject({ by: z.literal('presence'), from, allows: span, ...standing }),
  ])
  .meta({ id: 'Derivation', description: 'How an input without claims is bounded by another fact.' })

const shared = {
  id: z.string().meta({ examples: ['capacity'] }),
  name: text,
  input: z.string().meta({ description: 'The fact that is scored.', examples: ['volume_m3'] }),
  full_range: span,
  derivations: z.array(derivation).meta({ description: 'In the order in which they are tried.' }),
  ...standing,
}

const component = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('log10'), ...shared, unit: z.string() }),
    z.strictObject({ kind: z.literal('lookup'), ...shared, rows: z.array(lookupRow) }),
    z.strictObject({ kind: z.literal('steps'), ...shared, unit: z.string(), rows: z.array(stepRow) }),
  ])
  .meta({ id: 'Component', description: 'One term of the sum.' })

const aging = z
  .strictObject({
    input: z.string(),
    statuses: z.array(z.string()),
    shelf_life_years: z.number().meta({ description: 'Calendar years a figure keeps.' }),
    opens_hi_per_year: z
      .number()
      .meta({ description: 'Share of the figure by which its upper end grows in each year beyond.' }),
    ...standing,
  })
  .meta({ id: 'Aging', description: 'How the interval of an old figure opens.' })

/** One method, whole: with the records it suffices to compute every score again. */
export const method = z
  .strictObject({
    id: z.string().meta({ examples: ['thi-basic-provisional'] }),
    name: text,
    full_name: text,
    status: z.literal(ROW_STATUSES),
    is_default: z.boolean().meta({ description: 'Whether the main ranking follows it.' }),
    sources,
    rated_by: z.array(z.string()).meta({ description: 'Components that must have evidence.' }),
    components: z.array(component),
    aging: z.array(aging),
    unrated: z
      .strictObject({ kinds: z.array(z.string()), statuses: z.array(z.string()), note: text.optional() })
      .meta({ description: 'Records that are listed, never rated and in no band.' }),
    notes: z.array(text),
    open_questions: z.array(text).meta({ description: 'What is to be settled from the originals.' }),
    pages,
    record_hash: recordHash,
  })
  .meta({ id: 'Method', description: 'An additive index: components, rows, derivations and their standing.' })

/** A method as the programs' interface gives it. */
export type MethodAnswer = Frozen<z.infer<typeof method>>
