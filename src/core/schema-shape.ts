import { z } from 'zod'

/** What a value may be; each has a label in the catalogues, `guide.type.<type>`. */
export const VALUE_TYPES = [
  'text',
  'number',
  'integer',
  'true',
  'words',
  'pair',
  'pairs',
  'names',
  'fact',
  'map',
  'maps',
  'list',
  'span',
  'score',
  'pair-or-id',
  'pair-or-text',
  'text-or-list',
  'word-or-number',
  'bad-id',
  'bad-placed-id',
  'bad-country-code',
  'bad-region-code',
  'bad-language',
  'bad-date',
  'bad-as-of',
  'bad-address',
] as const
export type ValueType = (typeof VALUE_TYPES)[number]

type Schema = z.core.$ZodType

/** The schema within `optional`. */
export const bare = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema

const keysOf = (schema: Schema): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : []

const isPair = (schema: Schema): boolean => keysOf(schema).join() === 'en,ru'

/** A list of claims or a stated unknown; its keys are told once, on the page of claims. */
const isFact = (schema: Schema): boolean =>
  schema instanceof z.ZodUnion &&
  schema.options.some(
    (option) => option instanceof z.ZodArray && keysOf(bare(option.element)).includes('as_of'),
  )

/** A text of any form. */
const isFreeText = (schema: Schema): boolean => schema instanceof z.ZodString && schema.safeParse('§').success

function unionType(options: readonly Schema[]): ValueType {
  const has = (test: (option: Schema) => boolean) => options.some(test)
  if (options.every((option) => option instanceof z.ZodObject)) return 'map'
  if (has(isPair)) return has(isFreeText) ? 'pair-or-text' : 'pair-or-id'
  if (has((option) => option instanceof z.ZodTuple)) return 'score'
  return has((option) => option instanceof z.ZodArray) ? 'text-or-list' : 'word-or-number'
}

/** Texts of a certain form are known by the code they are refused with. */
function textType(schema: z.ZodString): ValueType {
  const refusal = schema.safeParse('§').error?.issues[0]?.message
  return VALUE_TYPES.find((type) => type === refusal) ?? 'text'
}

function listType(element: Schema): ValueType {
  if (isPair(element)) return 'pairs'
  const isMap = (schema: Schema) => schema instanceof z.ZodObject
  const branches = element instanceof z.ZodUnion ? element.options.map(bare) : [element]
  return branches.every(isMap) ? 'maps' : 'list'
}

/** What a value of this schema may be. Throws on a kind of schema that no record has yet. */
export function valueType(optional: Schema): ValueType {
  const schema = bare(optional)
  if (isFact(schema)) return 'fact'
  if (isPair(schema)) return 'pair'
  if (keysOf(schema).includes('ky')) return 'names'
  if (schema instanceof z.ZodObject) return 'map'
  if (schema instanceof z.ZodArray) return listType(bare(schema.element))
  if (schema instanceof z.ZodTuple) return 'span'
  if (schema instanceof z.ZodUnion) return unionType(schema.options.map(bare))
  if (schema instanceof z.ZodLiteral) return schema.values.has(true) ? 'true' : 'words'
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'integer' : 'number'
  if (schema instanceof z.ZodString) return textType(schema)
  throw new Error(`the guide has no word for a schema of the kind "${schema._zod.def.type}"`)
}
