import type { FieldKey, FieldSpec } from '../core/facility/fields.ts'
import { FIELDS, FIELD_KEYS } from '../core/facility/fields.ts'

/** What a column may be about beside the facts: who the row is, where, and where its figures come from. */
export const IDENTITY = [
  'row',
  'id',
  'kind',
  'name.en',
  'name.ru',
  'names_other.kk',
  'names_other.ky',
  'names_other.tg',
  'names_other.uz',
  'names_other.tk',
  'aliases',
  'country',
  'region',
  'region.en',
  'region.ru',
  'settlement.en',
  'settlement.ru',
  'member_of',
] as const
export const PLACE = ['lat', 'lon', 'precision'] as const
export const CLAIM = ['source', 'as_of', 'locator', 'note.en', 'note.ru'] as const

/** Columns of foreign tables alone: their language, or their parts, are found cell by cell. */
export const LOOSE = ['name', 'settlement', 'coordinates'] as const

const isPair = ({ type }: FieldSpec): boolean => type === 'text' || type === 'texts' || type === 'word'

/** True for a fact whose value may be the id of a record, or a word as printed, beside a text pair. */
export const hasPlain = (spec: FieldSpec): boolean =>
  spec.type === 'word' || (spec.type === 'text' && spec.orReference !== undefined) || !isPair(spec)

/** The columns of one fact. Example: `operator`, `operator.en`, `operator.ru`. */
export const columnsOfFact = (key: FieldKey): readonly string[] => {
  const spec = FIELDS[key]
  const pair = isPair(spec) ? [`${key}.en`, `${key}.ru`] : []
  return hasPlain(spec) ? [key, ...pair] : pair
}

/** All facts but the location, which has columns of its own. */
export const FACT_KEYS: readonly FieldKey[] = FIELD_KEYS.filter((key) => key !== 'location')

/** Columns of the template, in its order. */
export const TEMPLATE_KEYS: readonly string[] = [
  ...IDENTITY,
  ...PLACE,
  ...FACT_KEYS.flatMap(columnsOfFact),
  ...CLAIM,
]

const TARGETS: ReadonlySet<string> = new Set([...TEMPLATE_KEYS, ...LOOSE, ...FACT_KEYS])

/** True for what a column can be read as. */
export const isTarget = (key: string): boolean => TARGETS.has(key)

/** The fact a column belongs to. Example: `operator.ru` gives `operator`; `name.ru` nothing. */
export function factOf(target: string): FieldKey | undefined {
  const key = target.replace(/\.(?:en|ru)$/, '')
  return FACT_KEYS.find((each) => each === key)
}
