import { z } from 'zod'
import { isTarget } from './targets.ts'

/** Why a column is read as it is. */
export const WHYS = [
  'machine-key',
  'header-word',
  'header-and-unit',
  'unit-alone',
  'not-known',
  'row-number',
  'taken',
  'editor',
] as const
export type Why = (typeof WHYS)[number]

const column = z.strictObject({
  /** Letters of the column. Example: `F`. */
  column: z.string().regex(/^[A-Z]{1,3}$/),
  /** The header as read, levels joined. Checked, so that a map is not laid on another table. */
  header: z.string(),
  /** What it is read as; null is left out. Example: `volume_m3`, `name.ru`, `lat`. */
  field: z.string().refine(isTarget).nullable(),
  /** A number of the table times this is the number of the record. Example: 1000000 for million m3. */
  factor: z.number().positive().optional(),
  /** The unit as the table writes it; kept in `stated`. */
  unit: z.string().optional(),
  /** Whether 1,234 is 1.234 (`comma`) or 1234 (`point`), where the column alone does not show it. */
  decimal: z.literal(['comma', 'point']).optional(),
  confidence: z.number().min(0).max(1),
  why: z.literal(WHYS),
})

const sheet = z.strictObject({
  sheet: z.string(),
  /** First row of the header, and first row of the data, 1-based. */
  header: z.int().min(1),
  data: z.int().min(1),
  columns: z.array(column),
})

const text = z.string()
const pair = z.strictObject({ en: text, ru: text })

/** How a table is read: proposed by the import, edited by a person, read again with `--map`. */
export const mappingSchema = z.strictObject({
  version: z.literal(1),
  /** What holds for every row that does not say it. */
  constants: z.strictObject({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    kind: z.string().optional(),
    precision: z.string().optional(),
  }),
  /** What a cell's words mean. Example: `{ field: status, text: законсервировано, value: suspended }`. */
  words: z.array(z.strictObject({ field: text, text, value: z.union([text, pair]) })),
  /** What a row is: the id of a record, `new`, or `skip`. */
  rows: z.array(z.strictObject({ sheet: text, row: z.int(), record: text })),
  sheets: z.array(sheet),
})

export type Mapping = z.infer<typeof mappingSchema>
export type SheetMapping = Mapping['sheets'][number]
export type ColumnMapping = SheetMapping['columns'][number]
export type Decimal = NonNullable<ColumnMapping['decimal']>
